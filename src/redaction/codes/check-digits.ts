/** Whether digits are a Russian insurance number: 9 digits weighted 9…1, the sum modulo 101 (100 counts as 0) is the last two. */
export function isSnils(digits: string): boolean {
  if (!/^\d{11}$/.test(digits)) return false
  const sum = weighted(digits, [9, 8, 7, 6, 5, 4, 3, 2, 1])
  return (sum % 101) % 100 === Number(digits.slice(9))
}

/** Whether digits are a Russian taxpayer's number: one check digit in 10, two in 12 (order MMV-7-6/435 of the tax service). */
export function isInn(digits: string): boolean {
  const check = (weights: readonly number[]): boolean =>
    (weighted(digits, weights) % 11) % 10 === Number(digits[weights.length])
  if (/^\d{10}$/.test(digits)) return check([2, 4, 10, 3, 5, 9, 4, 6, 8])
  if (/^\d{12}$/.test(digits))
    return check([7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) && check([3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8])
  return false
}

/** Whether digits are a payment card's number: 13 to 19 of them, and Luhn's sum (ISO/IEC 7812-1) ends in 0. */
export function isCardNumber(digits: string): boolean {
  if (!/^\d{13,19}$/.test(digits)) return false
  const sum = Array.from(digits)
    .reverse()
    .reduce((total, digit, place) => {
      const value = Number(digit) * (place % 2 ? 2 : 1)
      return total + (value > 9 ? value - 9 : value)
    }, 0)
  return sum % 10 === 0
}

function weighted(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, place) => sum + weight * Number(digits[place]), 0)
}
