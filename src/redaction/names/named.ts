import { matchesOf } from "../matches.ts"
import { inOurScripts } from "../our-scripts.ts"
import { functionWord, koreanSyllable } from "../function-words.ts"
import { scriptsOf, type Script } from "../scripts.ts"
import type { Ruling } from "../finding.ts"
import { nameEnds, withoutParticle, wordEnds } from "./particles.ts"
import { chineseTitle, chineseTitleAfter, englishTitle, koreanTitle, koreanTitleAfter, russianTitle } from "./titles.ts"
import { hangulSurname, longHanSurname, shortHanSurname, surelySurname, titledHanSurname } from "./surnames.ts"

/* Names that a word beside them gives away: what introduces somebody, a title, a kin word, a patronymic, "they called him". */

const syllables = "[가-힣]{2,4}?"
const capital = String.raw`\p{Lu}[\p{L}'’ʼ-]{0,20}`
const capitals = String.raw`${capital}(?:[\s-]${capital}|\s(?:van|von|de|der|da|del|bin|al|el)\s${capital}){0,3}`

interface Form {
  /** Looked for only where this script occurs. */
  readonly script: Script
  readonly tier: Ruling["tier"]
  /** The name is the group of that name. */
  readonly pattern: RegExp
}

const form = (script: Script, tier: Ruling["tier"], source: string, flags = "dgu"): Form => ({
  script,
  tier,
  pattern: inOurScripts(new RegExp(source, flags)),
})

const forms: readonly Form[] = [
  form(
    "hangul",
    "hint",
    String.raw`(?:성명|본명|실명|성함|(?:공민증\s?)?이름)(?:은|이|을|도)?\s{0,2}[:：'"‘“《]?\s?(?<name>${syllables})${nameEnds}`,
  ),
  form(
    "hangul",
    "sure",
    String.raw`(?<![가-힣])(?:${koreanTitle})(?:인|이던|였던)?\s(?<name>[가-힣]{2,5}?)${nameEnds}(?<=\s${hangulSurname}[가-힣]{1,2})`,
  ),
  form(
    "hangul",
    "sure",
    String.raw`(?<![가-힣])(?<name>[가-힣]{1,4}?)\s?(?:동무|동지|아바이|소좌|중좌|상좌|목사님)(?=(?:이|가|은|는|을|를|과|와|의|도|에게|한테|께서|께|라고|님|만|네)?(?:[가-힣]{0,2})(?![가-힣]))`,
  ),
  form(
    "hangul",
    "sure",
    String.raw`(?<![가-힣])(?<name>[가-힣]{2,4})\s(?:${koreanTitleAfter})(?:님)?${wordEnds}(?<=(?:^|[^가-힣])${surelySurname}[가-힣]{2}\s.{1,8})`,
  ),
  form(
    "hangul",
    "hint",
    String.raw`(?<![가-힣])(?<name>(?:[가-힣]{1,7}(?<![은는이가을를도에서로])\s)?[가-힣]{1,8}?)['"’”》]?\s?(?:이)?라(?:고|구)?(?:들)?\s?(?:만\s)?(?:놀리며\s)?(?:부르|불[렀럿렸렷리러르]|놀[렸렷렀렛]|[했햇](?:소|지|어|습|슴|음|다|고|는데)|하(?:였|엿)|한다|합니다|함[.,\s]|부른|칭하)`,
  ),
  form(
    "hangul",
    "hint",
    String.raw`(?:별명|별호|호칭|가명|암호명)(?:은|이|을|도)?\s{0,2}[:：'"‘“《]?\s?(?<name>[가-힣]{1,8}(?:\s[가-힣]{1,6})?)${nameEnds}`,
  ),
  // 꼬로뜨꼬브 웨.아.
  form("hangul", "check", String.raw`(?<![가-힣])(?<name>[가-힣]{2,8}\s[가-힣]{1,2}\.\s?[가-힣]{1,2}\.)`),
  // 공 선생: so short a name needs a title that nobody has without one.
  form(
    "hangul",
    "check",
    String.raw`(?<![가-힣])(?<name>(?![이한두전온각여])${surelySurname}\s?(?:선생|부부장|부소장|부사장|단장|세포비서|집사|장로|권사|사모|부장|목사|전도사|과장|반장|조장|소장|사장|비서|지도원|부원|지배인|대표|실장|감독|중좌|상좌|소좌|중위|상위|대위)(?:님)?)${wordEnds}`,
  ),
  form(
    "hangul",
    "check",
    String.raw`(?<![가-힣])(?<name>${hangulSurname}[가-힣]{2})(?:이)?라(?:는|던|구 하는|고 하는)\s(?:사람|처녀|녀성|여성|녀자|여자|남자|청년|총각|분|동무|아이|애|로인|친구|군인|아저씨|아주머니|할머니|할아버지|반장|의사|간호원|운전사|학생|놈)`,
  ),
  form(
    "hangul",
    "check",
    String.raw`(?<![가-힣])(?:나는|저는|난|내가|제가)\s(?<name>${surelySurname}[가-힣](?!공|장|원|병)[가-힣])(?:인데|입니다|이요|이오|임다|임니다|이라고|라고|이다)`,
  ),
  form(
    "latin",
    "sure",
    String.raw`(?<!\p{L})(?:[Mm]y name is|[Hh]is name (?:is|was)|[Hh]er name (?:is|was)|name(?:d|s)?(?:\sme|\shim|\sher)?|called(?:\sme|\shim|\sher|\shimself|\sherself)?|known as|nicknamed(?:\shim|\sher|\sme)?|goes by|[Ii]nterviewer:?|Prepared by:?|Interpreter:?|signed,?)\s["“'‘]?(?<name>${capitals})`,
  ),
  form(
    "latin",
    "sure",
    String.raw`(?<!\p{L})(?:(?:Mr|Mrs|Ms|Dr|Prof|Rev)\.|(?:${englishTitle})[,:]?)\s["“]?(?<name>${capitals})(?!\s(?:County|District|Street|Oblast|Krai))`,
  ),
  form(
    "latin",
    "hint",
    String.raw`(?<!\p{L})(?:we|they|i|everybody|everyone|all|people|ppl|men|boys|girls|women|others|colleagues|workers|crew)\s(?:all\s|always\s|just\s|only\s|used to\s|also\s)?(?:call(?:s|ed)?|say|says|said|named|nicknamed|knew|know)\s(?:to\s)?(?:(?:him|her|me|them|it|you)\s)?(?:as\s)?["“'‘]?(?<name>(?:(?:the|mr|mrs|ms|mister|comrade|old|little|big)\.?\s)?[\p{L}'’-]{2,15}(?:\s[\p{L}'’-]{2,15})?)`,
    "dgiu",
  ),
  form(
    "latin",
    "hint",
    String.raw`(?<!\p{L})(?:known|famous)\s(?:[\p{L}]+\s){0,4}as\s["“'‘]?(?<name>(?:(?:the|mr|mrs|ms|mister|comrade|old|little|big)\.?\s)?[\p{L}'’-]{2,15}(?:\s[\p{L}'’-]{2,15})?)`,
    "dgiu",
  ),
  // Rose, the volunteer, tells me
  form(
    "latin",
    "hint",
    String.raw`(?<!\p{L})(?<name>\p{Lu}\p{Ll}{1,14}(?:[\s-]\p{Lu}\p{Ll}{1,14})?),\s(?:the|a|an|our|my|his|her|their)\s\p{Ll}`,
  ),
  // A sentence may end in a letter, too.
  ...(["latin", "cyrillic"] as const).map((script) =>
    form(script, "hint", String.raw`(?<![\p{L}.])(?<name>\p{Lu}\.\s?\p{Lu}\p{Ll}[\p{L}'’-]{1,20})`),
  ),
  form(
    "latin",
    "sure",
    String.raw`(?<name>${capital}(?:ovich|evich|ovna|evna|ichna|inichna)(?:\s${capital})?)(?!\p{L})`,
  ),
  form(
    "latin",
    "sure",
    String.raw`(?<name>${capital}\s${capital}(?:ovich|evich|ovna|evna|ichna|inichna)(?:\s${capital})?)(?!\p{L})`,
  ),
  form(
    "cyrillic",
    "sure",
    String.raw`(?<!\p{L})${russianTitle}[\s,:—–-]{1,3}[«"“]?(?<name>${capitals}|\p{Lu}\.\s?(?:\p{Lu}\.\s?)?${capital})`,
  ),
  form(
    "cyrillic",
    "sure",
    String.raw`(?<!\p{L})(?:зовут|звали|имя|звать|по имени|назвался|назвалась|представился|представилась|назвал|прозвали|прозвище|прозвища|кличк[аиуеой]{1,2}|прозвал[аи]?|звал[аи]?|называл[аи]?|называют)(?:\s(?:меня|его|е[её]|мы|там|все|у нас|просто|теперь|тогда|себя|был[аи]?))?[\s:—–-]{1,3}[«"“]?(?<name>${capitals})`,
  ),
  form(
    "cyrillic",
    "sure",
    String.raw`(?<!\p{L})(?<name>${capital}\s${capital}(?:ович|евич|овн|евн|ичн|иничн)(?:а|у|ем|ой|е|ы)?(?:\s${capital})?)(?!\p{L})`,
  ),
  form(
    "cyrillic",
    "sure",
    String.raw`(?<!\p{L})(?<name>${capital}\s\p{Lu}\.\s?(?:\p{Lu}\.)?|\p{Lu}\.\s?\p{Lu}\.\s?${capital})(?!\p{L})`,
  ),
  form(
    "cyrillic",
    "check",
    String.raw`(?<!\p{L})(?<name>\p{L}{3,14}\s\p{L}{3,14}(?:ович|евич|овна|евна|ична|инична)(?:а|у|ем|ой|е|ы)?)(?!\p{L})`,
    "dgiu",
  ),
  form(
    "cyrillic",
    "check",
    String.raw`(?<!\p{L})(?:зовут|звали|прозвали|прозвище|кличк[аиуеой]{1,2}|называли|звать)(?:\s(?:меня|его|е[её]|мы|там|все|просто))?[\s:—–-]{1,3}[«"“]?(?<name>\p{L}{3,16}(?:\s\p{L}{2,12})?)`,
    "dgiu",
  ),
  form(
    "han",
    "sure",
    String.raw`(?:${chineseTitle})[是：:“"「]{0,2}(?<name>${longHanSurname}\p{Script=Han}{1,2}|${shortHanSurname}\p{Script=Han}{2}|${shortHanSurname}\p{Script=Han})(?=[，。、；：！？,.;:（）()”」"\s的和跟也把被在是说對对给给向就都从有没不将拿打写告来去是，与以及等]|$)`,
  ),
  form(
    "han",
    "sure",
    String.raw`(?<name>(?!大[夫车車白方])(?:老|小|阿|大)${shortHanSurname})(?=[，。、；：！？,.\s的和跟也把被在是说对给就都从有没不]|$)`,
  ),
  form(
    "han",
    "sure",
    String.raw`(?<name>${titledHanSurname}|${shortHanSurname}(?![的了是都把被叫请向这以])\p{Script=Han}{1,2}?)(?:班长|组长|队长|小队长|工长|指导员|书记|牧师|师傅|老师|社长|经理|老板|中尉|上尉|少校|大校|同志|大哥|大姐|大叔|大婶|阿姨|叔|婶|姐|哥|先生|女士|医生|传道)`,
  ),
  form("han", "check", `(?<name>${titledHanSurname})(?:${chineseTitleAfter})`),
  form(
    "han",
    "hint",
    String.raw`(?:外号|外號|绰号|綽號|小名|人称|人稱|管他叫|管我叫|都叫我|都叫他|都叫她|叫他|叫我|叫她|背后叫|称他为|稱他|化名|代号)(?:叫|是|做|作|为)?[他她我]?[“"「'‘：:]?(?<name>[\p{Script=Han}·]{1,6}?)(?=[”"」'’，。、；：！？,.\s]|因为|的|我|他|就|$)`,
  ),
]

/** What stands where a name would, and is nobody's. */
const nobody =
  /^(?:우리|우리들|저희|저희들|다른|같은|여러|모든|어떤|아무|그|이|저|내|제|네|너|누구|이름|새|옛|당신|자기|본인|사람|남자|녀자|여자|녀성|여성|한|두|세|첫|마지막|직장|작업|학교|고향|로동자|군인|한분|그때|모두|하나|혼자|서로|동무|나와|라고|라구|인데|이고|있던|없던|하던|어느날|이리|그리|저리|이야기|고치|모시|젊은이|별명|하려면|양말)$/u

function isName(words: string): boolean {
  const [first = "", ...others] = words.split(/[\s\p{Pd}]/u)
  return (
    (!functionWord.test(first) || (others.length > 0 && koreanSyllable.test(first))) &&
    !nobody.test(withoutParticle(words))
  )
}

/** Every name in a line that its neighbours give away. */
export function findNamed(text: string): readonly Ruling[] {
  const scripts = scriptsOf(text)
  return forms
    .filter(({ script }) => scripts.has(script))
    .flatMap(({ pattern, tier }) =>
      matchesOf(text, pattern).flatMap((match): Ruling[] => {
        const [start, end] = match.indices?.groups?.["name"] ?? [0, 0]
        return end > start && isName(text.slice(start, end)) ? [{ start, end, type: "PERSON", tier }] : []
      }),
    )
}
