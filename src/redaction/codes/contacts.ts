import { handleCue, mailCue } from "./context.ts"
import { after, before, type Form, form } from "./form.ts"

const open = String.raw`[([{（【]\s?`
const shut = String.raw`\s?[)\]}）】]\s?`
const dotted = String.raw`\s?${open}(?:dot|[.]|точка|점|点|點)${shut}[\w-]{2,63}`

/** Addresses in the post, on the web and on messengers, written or said aloud. */
export const contacts: readonly Form[] = [
  form(
    ["at"],
    String.raw`(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{N}._%+-])[\p{Script=Latin}\p{Script=Cyrillic}\p{N}._%+-]{1,64}@[\p{Script=Latin}\p{Script=Cyrillic}\p{N}-]{1,63}(?:\.[\p{Script=Latin}\p{Script=Cyrillic}\p{N}-]{1,63}){1,5}`,
  ),
  // star.46 (at) postmail (dot) example; one letter in brackets is an at-sign only before a dot in brackets.
  form(
    [],
    before +
      String.raw`[\w.+-]{1,64}\s?${open}(?:at|@|эт|собака|골뱅이|艾特)${shut}[\w-]{1,63}(?:${dotted}|\.[a-z]{2,20}|\s(?:dot|точка|점|点)\s[\w-]{2,63}){1,4}` +
      after,
  ),
  form(["latin"], before + String.raw`[\w.+-]{1,64}\s?${open}a${shut}[\w-]{1,63}(?:${dotted}){1,4}` + after),
  form(
    ["at"],
    String.raw`(?<![\p{L}\p{N}.@])@[\p{Script=Latin}\p{Script=Cyrillic}\p{N}_](?:[.-]?[\p{Script=Latin}\p{Script=Cyrillic}\p{N}_]){1,40}`,
  ),
  form(["link"], String.raw`https?://[^\s<>"'«»“”()\u3000-\u303f\uff00-\uffef\p{Script=Hangul}\p{Script=Han}]{3,300}`),
  form(["latin"], before + String.raw`(?:[\w-]{1,30}\.){1,3}(?:ru|me|com|org|net|cn|kr|io|kz|mn)/[\w.+/@-]{2,80}`),
  // A name with figures behind it, in small letters.
  form(
    ["latin", "digit"],
    before + String.raw`(?-i:[a-z]{3,20}(?:-?|[.-][a-z]{2,20}[.-]?)\d{1,8})` + after,
    "check",
    (found) => !/^(?:covid|vitamin|art|para|fig|room|usd|won)-?\d|-(?:19|20)\d\d$/.test(found),
  ),
  // A name on a messenger: Latin letters with an underscore, or letters and figures with a dot between.
  form(
    ["latin"],
    before + String.raw`(?=[\w.-]{0,40}(?:_|[a-z][.-]?\d|\d[a-z]))[a-z](?:[.-]?[a-z0-9_]){3,40}` + after,
    "sure",
    (found, left) => found.includes("_") || handleCue.test(left),
  ),
  form(
    ["latin"],
    before + String.raw`[a-z0-9](?:[.-]?[a-z0-9_]){2,40}` + after,
    "sure",
    (found, left) =>
      handleCue.test(left) &&
      /[a-z]/i.test(found) &&
      (/[\d_.]/.test(found) || /[:：=「«“"是叫为,，]\s{0,2}$/u.test(left)),
  ),
  // The same as it is said aloud: bongnam 밑줄 79, thermos at letters dot example.
  form(
    [],
    before +
      String.raw`[a-z0-9][\w.-]{1,30}\s?(?:밑줄|언더바|underscore|нижнее\sподч[её]ркивание|下划线|下劃線)\s?[\w.-]{0,29}\w` +
      after,
    "sure",
    (found, left) => /\d/.test(found) || handleCue.test(left),
  ),
  form(
    ["latin"],
    before + String.raw`[a-z][\w-]{1,30}\s(?:점|골뱅이|собака|艾特)\s[\w-]{1,30}(?:\s\d){0,6}` + after,
    "sure",
    (_found, left, right) => (handleCue.test(left) || mailCue.test(left)) && !/^\s\d/.test(right),
  ),
  form(
    [],
    before + String.raw`[\w.-]{2,40}\s(?:at|собака|골뱅이|艾特)\s[\w-]{2,30}\s(?:dot|точка|점|点)\s\w{2,12}` + after,
  ),
  // kwangho.m at tutanota
  form(
    ["latin"],
    before +
      String.raw`[\w.-]{2,40}\s(?:at|собака|골뱅이|艾特)\s(?:gmail|yahoo|hotmail|outlook|proton(?:mail)?|tuta(?:nota)?|yandex|naver|daum|hanmail|rambler|icloud|gmx)` +
      after,
    "check",
    (found, left) => /[\d._-]/.test(found) || mailCue.test(left),
  ),
]
