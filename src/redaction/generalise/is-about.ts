import type { Language } from "../../i18n/language.ts"
import { following } from "../names/particles.ts"
import type { Stretch } from "../stretch.ts"

const clauseMark = /[,;:.!?…—–()，。；：、\n]/u
/** Words before a calling behind which it is somebody's whom the words only mention. */
const mentions: Readonly<Record<Language, RegExp>> = {
  en: /(?<!\p{L})(?:by|to|for|of|with|from|at|in|on|than|and|who|whose|that|when|because|married|said|says|told)(?!\p{L})/iu,
  ru: /(?<!\p{L})(?:у|от|для|со?|ко?|при|на|во?|из|под|над|за|через|об?|про|что|как|когда|котор\p{L}+|где|замужем|женат)(?!\p{L})|(?<!\p{L})(?!(?:служил|работал|преподавал|учил|лечил|пел|танцевал|играл|командовал|руководил|заведовал|был|стал)(?:а|и)?(?!\p{L}))\p{L}{2,}л(?:а|и|о|ся|ась|ись)?(?!\p{L})/iu,
  ko: /보다|에게|한테|하고|결혼|약혼|시집|(?<=[가-힣])[이가]\s/u,
  zh: /[说說被给給让讓把比跟向对對嫁娶]/u,
}
/** What may stand behind it in its clause. */
const behind: Readonly<Record<Language, RegExp>> = {
  en: /^(?!\s(?:said|says|told|was|is|had|\p{Ll}+ed|took|beat|hit|cut|broke)(?!\p{L}))/u,
  ru: /^(?!\s(?!(?:генерал|адмирал|персонал|зал|отдел|вокзал)а)\p{L}{2,}л(?:а|и|о)?(?!\p{L}))/u,
  ko: new RegExp(
    String.raw`^[가-힣]{0,2}?(?:\s?(?:출신|생활|노릇|일|경력|경험|사람|하던|했던|이던|였던|으?로|을|를|에서|근무|복무)[가-힣\s]*)?(?:이?[였었][가-힣]{1,4}|이?[였었]다|(?:${following})*)$`,
    "u",
  ),
  zh: /^(?![说說给給把打]).{0,4}$/u,
}

/** Whether words tell that somebody has the calling, and do not only mention one who has it: силикоз, врач сказал. */
export function isAbout(words: string, { start, end }: Stretch, language: Language): boolean {
  const before = words.slice(0, start).split(clauseMark).at(-1) ?? ""
  const after = words.slice(end).split(clauseMark)[0] ?? ""
  return !mentions[language].test(before) && behind[language].test(after)
}
