import { expect, it } from "vitest"
import { marginalsOf, type Model, scoresOf } from "../../src/redaction/tagger/crf.ts"
import { indexPlaces } from "../../src/redaction/places/gazetteer.ts"
import { featuresOf } from "../../src/redaction/tagger/features.ts"
import { addPairs, inPairs } from "../../src/redaction/tagger/pairs.ts"
import { packWeights, unpackModel } from "../../src/redaction/tagger/model.ts"
import { type Shown, type Tagged, tagLine } from "../../src/redaction/tagger/tag.ts"
import { unitsOf } from "../../src/redaction/tagger/units.ts"
import { type Example, examplesOf, labelsOf } from "../train/examples.ts"
import { learn } from "../train/learn.ts"
import { readMarked } from "../train/marked.ts"

const none = (): readonly [] => []
const analysers = { ko: none, en: none, ru: none, zh: none }
const course = { rounds: 1, epochs: 8, meanFrom: 7, dropout: 0.1, atLeast: 1, kept: 5000, missCost: 0 }
const labels = ["O", "B-PERSON", "I-PERSON"]

/** Lines in which whoever stands behind "met" is a name. */
function examples(): readonly Example[] {
  return ["Ann met Kang Il today", "we met Tolya there", "he met Mun Sok in May", "nobody came today"].map((line) => {
    const units = unitsOf(line)
    const met = units.findIndex(({ text }) => text === "met")
    const gold = Uint8Array.from(units, ({ text }, i) =>
      met !== -1 && i > met && /^[KTMIS]/.test(text) && i <= met + 2 && text !== "May" ? (i === met + 1 ? 1 : 2) : 0,
    )
    return { features: featuresOf(units, [], []), gold, unsaid: [], weight: 1 }
  })
}

const train = (other: Partial<typeof course> = {}): Buffer =>
  packWeights(learn(labels, examples(), { ...course, ...other }, () => undefined))

/** How sure trained weights are that nobody is named at "Baek", whom they never saw. */
function silenceAfter(weights: Buffer): number {
  const model = unpackModel(weights)
  const features = featuresOf(unitsOf("they met Baek there"), [], [])
  return marginalsOf(model, scoresOf(model, features)).chance[2 * labels.length]!
}

it("learns the same bytes from the same examples", () => {
  expect(train().equals(train())).toBe(true)
})

it("tags what it never saw, by what stands beside it", () => {
  const model = unpackModel(train())
  const line = "they met Baek there"
  const units = unitsOf(line)
  const [found] = tagLine(model, units, featuresOf(units, [], []), [{ label: "PERSON", type: "PERSON", floor: 0.3 }])
  expect(line.slice(found?.start, found?.end)).toBe("Baek")
})

it("is less sure that nobody is named when misses cost more", () => {
  expect(silenceAfter(train({ missCost: 3 }))).toBeLessThan(silenceAfter(train({ missCost: 0 })))
})

it("keeps the mean of the weights at the ends of the later epochs", () => {
  const [early, late, mean] = [
    { rounds: 1, epochs: 1, meanFrom: 0 },
    { rounds: 1, epochs: 2, meanFrom: 1 },
    { rounds: 1, epochs: 2, meanFrom: 0 },
  ].map((other) => learn(labels, examples(), { ...course, ...other }, () => undefined).transitions)
  mean!.forEach((value, i) => {
    expect(value).toBeCloseTo((early![i]! + late![i]!) / 2, 5)
  })
})

it("keeps the mean of what it learns in rounds with other chances", () => {
  const [once, twice] = [1, 2].map(
    (rounds) => learn(labels, examples(), { ...course, dropout: 0.5, rounds }, () => undefined).transitions,
  )
  expect(twice).not.toEqual(once)
  const epochs: number[] = []
  learn(labels, examples(), { ...course, rounds: 2, epochs: 3 }, (epoch) => epochs.push(epoch))
  expect(epochs).toEqual([0, 1, 2, 3, 4, 5])
})

it("shows what is possible as one span, and as its core what of it is likely", () => {
  const units = unitsOf("old Mun Sok there")
  const weights = new Float32Array([0, -1, -9, 0, -9, 4, 0, -9, 4, 9, -9, -9])
  const model: Model = { labels, row: (hash) => hash, weights, step: 1, transitions: new Float32Array(9) }
  const features = units.map((_, i) => Int32Array.of(i))
  const [found, ...others] = tagLine(model, units, features, [{ label: "PERSON", type: "PERSON", floor: 0.1 }])
  expect(others).toEqual([])
  expect([found?.start, found?.end]).toEqual([0, 11])
  expect(found?.cores.map(({ start, end }) => [start, end])).toEqual([[4, 11]])
  expect(found?.cores[0]?.chance).toBeGreaterThan(0.9)
})

it("does not take for likely what is nearly surely of another kind, below that kind's floor", () => {
  const units = unitsOf("crane")
  const model: Model = {
    labels: ["O", "B-EVENT", "I-EVENT", "B-PERSON", "I-PERSON"],
    row: (hash) => hash,
    weights: new Float32Array([2, 5, 0, 1, 0]),
    step: 1,
    transitions: new Float32Array(25),
  }
  const shown = (floor: number): readonly Shown[] => [
    { label: "EVENT", type: "EVENT", floor },
    { label: "PERSON", type: "PERSON", floor: 0.001 },
  ]
  const tagged = (floor: number): readonly Tagged[] => tagLine(model, units, [Int32Array.of(0)], shown(floor))
  expect(tagged(0.5).map(({ type, cores }) => [type, cores.length])).toEqual([["EVENT", 1]])
  expect(tagged(0.99).map(({ type, cores }) => [type, cores.length])).toEqual([["PERSON", 0]])
})

it("gives chances that sum to one at every unit, as adding up all ways through a line does", () => {
  const model: Model = {
    labels,
    row: () => -1,
    weights: new Float32Array(9),
    step: 1,
    transitions: Float32Array.from([0.2, 0.5, -1, 0.1, -0.4, 1, 0.3, 0.2, 0.6]),
  }
  const scores = Float64Array.from([0.1, 1.2, -0.3, 0.7, 0, 0.4, -1, 0.5, 0.9])
  const { chance } = marginalsOf(model, scores)
  const counted = new Float64Array(9)
  for (let a = 0; a < 3; a++)
    for (let b = 0; b < 3; b++)
      for (let c = 0; c < 3; c++) {
        const weight = Math.exp(
          scores[a]! + scores[3 + b]! + scores[6 + c]! + model.transitions[a * 3 + b]! + model.transitions[b * 3 + c]!,
        )
        for (const [unit, label] of [a, b, c].entries()) counted[unit * 3 + label]! += weight
      }
  const all = counted[0]! + counted[1]! + counted[2]!
  chance.forEach((one, k) => {
    expect(one).toBeCloseTo(counted[k]! / all, 6)
  })
  expect(scoresOf(model, [new Int32Array(0)])).toEqual(new Float64Array(3))
})

it("cuts a line into syllables, characters, words, figures and marks, and loses none", () => {
  const line = "리광혁은 Ким 2019년, 朴永浩!"
  expect(unitsOf(line).map(({ text }) => text)).toEqual([
    "리",
    "광",
    "혁",
    "은",
    "Ким",
    "2019",
    "년",
    ",",
    "朴",
    "永",
    "浩",
    "!",
  ])
})

it("reads marked accounts into plain text and offsets", () => {
  const marked = readMarked("x", "en", "# genre: note\n\nMet ⟦PERSON|Ri Kum⟧ in ⟦LOC|Tynda⟧.\n")
  expect(marked.text).toBe("Met Ri Kum in Tynda.")
  expect(marked.mentions.map(({ start, end, type }) => `${type} ${marked.text.slice(start, end)}`)).toEqual([
    "PERSON Ri Kum",
    "LOC Tynda",
  ])
  expect(labelsOf([marked])).toEqual(["O", "B-LOC", "I-LOC", "B-PERSON", "I-PERSON"])
})

it("learns what is named and tells of nobody as a kind of its own, and only where both are marked", () => {
  const read = readMarked(
    "case",
    "en",
    "# genre: case\n\n⟦PERSON|Ann Lee⟧ appealed to the ⟦ORG|High Court⟧ in ⟦DATETIME|May⟧.\n",
  )
  const mentions = read.mentions.map((one) => (one.type === "PERSON" ? one : { ...one, mask: "NO_MASK" }))
  const marked = { ...read, mentions }
  const labels = labelsOf([marked])
  expect(labels).toEqual(["O", ...["NOBODYS", "NOBODYS-ORG", "PERSON"].flatMap((kind) => [`B-${kind}`, `I-${kind}`])])
  const goldOf = (said?: readonly string[]): readonly (string | undefined)[] => {
    const source = { texts: [marked], weight: 1, ...(said && { said }) }
    return [...examplesOf(source, labels, analysers, indexPlaces([]))[0]!.gold].map((label) => labels[label])
  }
  const person = ["B-PERSON", "I-PERSON", "O", "O", "O"]
  expect(goldOf()).toEqual([...person, "B-NOBODYS-ORG", "I-NOBODYS-ORG", "O", "B-NOBODYS", "O"])
  expect(goldOf(["PERSON", "ORG"])).toEqual([...person, "O", "O", "O", "O", "O"])
})

it("does not learn from texts that never mark a kind that it stands nowhere", () => {
  const own = readMarked("own", "en", "# genre: note\n\nMet ⟦PERSON|Ri Kum⟧, ⟦DEM|a father of two⟧, in May.\n")
  const news = readMarked("news", "en", "# genre: news\n\n⟦PERSON|Ann Lee⟧, a father of two, spoke.\n")
  const labels = labelsOf([own])
  const [example] = examplesOf({ texts: [news], weight: 1, said: ["PERSON"] }, labels, analysers, indexPlaces([]))
  expect(example?.unsaid.map((label) => labels[label])).toEqual(["B-DEM", "I-DEM"])
  const chanceAfter = (unsaid: readonly number[]): number => {
    const lessons = examplesOf({ texts: [own], weight: 1 }, labels, analysers, indexPlaces([]))
    const more = Array.from({ length: 4 }, () => ({ ...example!, unsaid }))
    const model = unpackModel(packWeights(learn(labels, [...lessons, ...more], course, () => undefined)))
    const { chance } = marginalsOf(model, scoresOf(model, example!.features))
    return chance[4 * labels.length + labels.indexOf("I-DEM")]!
  }
  expect(chanceAfter(example!.unsaid)).toBeGreaterThan(0.9)
  expect(chanceAfter([])).toBeLessThan(0.5)
})

it.each([15, 16])(
  "adds up bytes of %d labels two at a time, however many there are, of features that have any",
  (count) => {
    const bytes = Int8Array.from({ length: 600 * count }, (_, i) =>
      i % 3 === 0 ? 127 : i % 3 === 1 ? -128 : (i % 255) - 127,
    )
    const rows = [Int32Array.from({ length: 600 }, (_, row) => row), Int32Array.of(3, -1, 3, 599), Int32Array.of(-1)]
    const scores = new Float64Array(rows.length * count)
    addPairs(scores, inPairs(bytes, count), (row) => row, count, rows)
    const wanted = rows.flatMap((unit) =>
      Array.from({ length: count }, (_, y) =>
        unit.reduce((sum, row) => sum + (row === -1 ? 0 : bytes[row * count + y]!), 0),
      ),
    )
    expect([...scores]).toEqual(wanted)
  },
)
