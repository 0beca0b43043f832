import { readReceipt } from "../sealing/receipt.ts"

export type ReceiptProblem = "receipt-length" | "receipt-digit" | "receipt-mismatch"

/** What is wrong with a receipt that was copied and typed back, if anything. */
export function checkReceipt(shown: string, typed: string): ReceiptProblem | undefined {
  const read = readReceipt(typed)
  if (!read.ok) return read.problem
  return read.receipt === shown ? undefined : "receipt-mismatch"
}
