import {
  createCipheriv,
  createHash,
  createHmac,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  encapsulate,
  generateKeyPairSync,
  type KeyObject,
} from "node:crypto"
import { base64nopad, bech32 } from "@scure/base"
import { type Recipient as AgeRecipient, Stanza } from "age-encryption"

// age's hybrid recipient, mlkem768x25519, on the ML-KEM and X25519 of OpenSSL, which Node brings: the library's own are
// plain JavaScript and twenty times slower. Opening is left to the library, so that every envelope that a test opens
// shows that both agree. X-Wing: draft-connolly-cfrg-xwing-kem; HPKE: RFC 9180; the stanza: the age specification, C2SP.

/** DER in front of the raw bytes of a public key, and of a secret one. */
const spki = {
  mlkem: Buffer.from("308204b2300b0609608648016503040402038204a100", "hex"),
  x25519: Buffer.from("302a300506032b656e032100", "hex"),
}
const pkcs8 = {
  mlkem: Buffer.from("3054020100300b060960864801650304040204428040", "hex"),
  x25519: Buffer.from("302e020100300506032b656e04220420", "hex"),
}
const mlkemLength = 1184
const recipientLength = mlkemLength + 32
const label = "age-encryption.org/mlkem768x25519"
const xwingLabel = Buffer.from("5c2e2f2f5e5c", "hex")
/** "HPKE", X-Wing, HKDF-SHA256, ChaCha20-Poly1305. */
const suite = Buffer.from("48504b45647a00010003", "hex")

/** The recipient, `age1pq1…`, of the identity with these 32 secret bytes. */
export function recipientOfSeed(seed: Uint8Array): string {
  const expanded = createHash("shake256", { outputLength: 96 }).update(seed).digest()
  const mlkem = publicOf(Buffer.concat([pkcs8.mlkem, expanded.subarray(0, 64)]), mlkemLength)
  const x25519 = publicOf(Buffer.concat([pkcs8.x25519, expanded.subarray(64)]), 32)
  return bech32.encode("age1pq", bech32.toWords(Buffer.concat([mlkem, x25519])), false)
}

function publicOf(secret: Buffer, length: number): Buffer {
  const key = createPrivateKey({ key: secret, format: "der", type: "pkcs8" })
  return createPublicKey(key).export({ format: "der", type: "spki" }).subarray(-length)
}

let last: { readonly recipient: string; readonly read: AgeRecipient } | undefined

/** Reads a recipient, the last one again without work. Throws Error on anything but a whole `age1pq1…`. */
export function readRecipient(recipient: string): AgeRecipient {
  if (last?.recipient !== recipient) last = { recipient, read: read(recipient) }
  return last.read
}

function read(recipient: string): AgeRecipient {
  const { prefix, words } = bech32.decode(recipient as `${string}1${string}`, false)
  const bytes = Buffer.from(bech32.fromWords(words))
  if (!recipient.startsWith("age1pq1") || prefix !== "age1pq" || bytes.length !== recipientLength)
    throw new Error("not a hybrid recipient")
  const mlkem = readPublic(spki.mlkem, bytes.subarray(0, mlkemLength))
  const raw = bytes.subarray(mlkemLength)
  const x25519 = readPublic(spki.x25519, raw)
  return { wrapFileKey: (fileKey) => [wrap(fileKey, mlkem, x25519, raw)] }
}

function readPublic(prefix: Buffer, raw: Buffer): KeyObject {
  return createPublicKey({ key: Buffer.concat([prefix, raw]), format: "der", type: "spki" })
}

function wrap(fileKey: Uint8Array, mlkem: KeyObject, x25519: KeyObject, rawX25519: Buffer): Stanza {
  const { sharedKey, ciphertext } = encapsulate(mlkem)
  const ephemeral = generateKeyPairSync("x25519")
  const share = ephemeral.publicKey.export({ format: "der", type: "spki" }).subarray(-32)
  const agreed = diffieHellman({ privateKey: ephemeral.privateKey, publicKey: x25519 })
  const secret = createHash("sha3-256")
    .update(Buffer.concat([sharedKey, agreed, share, rawX25519, xwingLabel]))
    .digest()
  const encapsulated = Buffer.concat([ciphertext, share])
  return new Stanza(["mlkem768x25519", base64nopad.encode(encapsulated)], encrypt(secret, fileKey))
}

/** HPKE in base mode: one message under the key and nonce that the shared secret gives. */
function encrypt(secret: Buffer, plaintext: Uint8Array): Uint8Array {
  const none = Buffer.alloc(0)
  const context = Buffer.concat([
    Buffer.of(0),
    extract(none, "psk_id_hash", none),
    extract(none, "info_hash", Buffer.from(label)),
  ])
  const key = extract(secret, "secret", none)
  const cipher = createCipheriv(
    "chacha20-poly1305",
    expand(key, "key", context, 32),
    expand(key, "base_nonce", context, 12),
    {
      authTagLength: 16,
    },
  )
  return Buffer.concat([cipher.update(plaintext), cipher.final(), cipher.getAuthTag()])
}

/** LabeledExtract of RFC 9180. */
function extract(salt: Buffer, name: string, input: Buffer): Buffer {
  return createHmac("sha256", salt)
    .update(Buffer.concat([Buffer.from("HPKE-v1"), suite, Buffer.from(name), input]))
    .digest()
}

/** LabeledExpand of RFC 9180, for at most one block of 32 bytes. */
function expand(key: Buffer, name: string, info: Buffer, length: number): Buffer {
  const labeled = [Buffer.of(0, length), Buffer.from("HPKE-v1"), suite, Buffer.from(name), info, Buffer.of(1)]
  return createHmac("sha256", key).update(Buffer.concat(labeled)).digest().subarray(0, length)
}
