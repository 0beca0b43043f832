import { readFileSync } from "node:fs"
import { southernHead } from "../skeleton.ts"
import type { Place, PlaceKind } from "./place.ts"

const units: Partial<Record<PlaceKind, string>> = {
  city: "시",
  county: "군",
  district: "구역",
  ri: "리",
  dong: "동",
  station: "역",
  province: "도",
}

/** Reads the three tables beside this file. About 2,500 places. */
export function readPlaces(): readonly Place[] {
  return [
    ...rows("dprk.tsv").map(fromDprk),
    ...rows("russia.tsv").map(fromRussia),
    ...rows("abroad.tsv").map(fromAbroad),
  ]
}

function rows(file: string): readonly (readonly string[])[] {
  const text = readFileSync(new URL(file, import.meta.url), "utf8")
  return text
    .trimEnd()
    .split("\n")
    .slice(1)
    .map((line) => line.split("\t"))
}

const list = (cell = ""): readonly string[] =>
  cell
    .split(";")
    .map((name) => name.trim())
    .filter(Boolean)
const ofScript = (names: readonly string[], script: RegExp): readonly string[] =>
  names.filter((name) => script.test(name))

function fromDprk([name = "", hanja, kind = "", parent = "", also]: readonly string[]): Place {
  const others = list(also)
  const hangul = [name, southernHead(name), ...ofScript(others, /\p{Script=Hangul}/u)].filter(Boolean)
  const unit = units[kind as PlaceKind] ?? ""
  return {
    id: name,
    kind: kind as PlaceKind,
    land: "dprk",
    parent,
    hangul: [...hangul, ...(unit ? hangul.filter((one) => !one.endsWith(unit)).map((one) => one + unit) : [])],
    han: [...list(hanja), ...ofScript(others, /\p{Script=Han}/u)],
    latin: ofScript(others, /\p{Script=Latin}/u),
    cyrillic: ofScript(others, /\p{Script=Cyrillic}/u),
  }
}

function fromRussia([name = "", latin, han, kind = "", region = "", hangul]: readonly string[]): Place {
  return {
    id: name,
    kind: kind as PlaceKind,
    land: "russia",
    parent: region,
    hangul: list(hangul),
    han: list(han),
    latin: list(latin),
    cyrillic: [name],
  }
}

function fromAbroad([hangul, latin, cyrillic, han, kind = "", country = ""]: readonly string[]): Place {
  return {
    id: list(latin)[0] ?? "",
    kind: kind as PlaceKind,
    land: "abroad",
    parent: country,
    hangul: list(hangul),
    han: list(han),
    latin: list(latin),
    cyrillic: list(cyrillic),
  }
}
