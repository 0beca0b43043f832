import type { FindingType } from "../finding.ts"
import { headsOfState } from "../heads-of-state.ts"
import type { PlaceIndex } from "../places/gazetteer.ts"
import { isWide } from "../places/place.ts"
import { plain, stemsOf } from "../spelling.ts"

const organisations =
  "유엔|유엔\\s?안보리|안보리|oon|оон|un|united nations|联合国|聯合國|국제노동기구|국제로동기구|国际劳工组织|國際勞工組織|ilo|мот"
const heads = new RegExp(`^(?:${headsOfState}|${organisations})$`, "iu")
const feast =
  /^(?:설날|설|추석|태양절|광명성절|새해|신정|양력설|음력설|new year(?:['’]s)?|day of the sun|new year['’]s day|новый год|день солнца|元旦|太阳节|太陽節|春节|新年)$/iu
const bareYear =
  /^(?:(?:in|с|в|до|по|since)\s)?(?:(?:19|20)\d\d|[二一][〇○零九][〇○零一二三四五六七八九]{2})(?:\s?(?:년도?|年|год[ауе]?|г\.?|-?го|-?м))?$/iu
const ordinary =
  /^(?:(?:다음|이번|지난)\s?(?:날|달|주|해)|(?:하루|이틀|사흘|한\s?해|한\s?달|1년|일년|일주일|매주(?:\s?토요일)?|토요일|일요일|여름|겨울|봄|가을|오늘|today|tomorrow|yesterday|сегодня|завтра|вчера|今天|明天|昨天))$/iu

/**
 * What everybody knows and what points at nobody: heads of state, the United Nations, countries and regions, a year alone, the
 * yearly feasts, yesterday. In testimony it stays readable; source: the marking rules of the field (README, model card). Only of
 * its own kind: somebody may be called Georgia.
 */
export function isPublic(words: string, type: FindingType, index: PlaceIndex): boolean {
  const bare = words.trim()
  if (type === "DATE") return feast.test(bare) || bareYear.test(bare) || ordinary.test(bare)
  if ((type === "PERSON" || type === "ORG") && heads.test(bare)) return true
  return (type === "LOC" || type === "ORG") && isWidePlace(bare, index)
}

function isWidePlace(words: string, index: PlaceIndex): boolean {
  const place =
    index.listed.get(plain(words)) ??
    stemsOf(words)
      .map((stem) => index.listed.get(stem))
      .find(Boolean)
  return place !== undefined && isWide(place)
}
