import { inOurScripts } from "../our-scripts.ts"

/*
 * What people are called that is nobody's name: kin, titles, posts, parts in a talk. Alone it points at somebody only for those who
 * were there (marking rules of the field: "titles, kin terms stay outside the span").
 */
const words = [
  String.raw`(?:우리\s?)?(?:언니|누나|누이|오빠|형님?|동생|아재|아재비|아바이|아매|에미|애비|아저씨|아주머니|아주마이|아주바이|할머니|할아버지|할매|할배|영감|령감|자네|여보|큰애|작은애|며느리|장모|장인|삼촌|고모|이모|조카|친구|동무|동지|(?:박사|교수|목사|사장|반장|사모|여사|선생)님|선생|작업반장|조장|지배인|검사관|심사관|통역관?|글쓴이|옮긴이|[그이]?\s?사람|담당자|책임자|변호[사인]|간호사|선교사|집사|권사|장로)`,
  String.raw`[大二三四五老小女]?(?:嫂子?|姐姐?|哥哥?|弟弟?|妹妹?|叔叔?|婶|姨|姑姑?|爷爷|奶奶|妈妈?|爸爸?|婆婆|公公|侄子|侄女|外甥|老师|师傅|老板娘?|同志|女士|楼主(?:id)?|网友|律师|翻译|医生|护士|牧师|民?警察?|辅警|民警|头子|头儿|伙子|伙儿|姑娘|丫头|牧民|搭档)`,
  String.raw`(?:товарищ\s)?(?:начальник|комендант|коорд(?:инатор)?|водила|водитель|мед(?:ик|сестра)?|товарищ|брат(?:ан|ец)?|сестра|т[её]тя|дядя|бабушка|дедушка|мама|папа|доченька|сынок|уч[её]тчик|терапевт|вахт[её]р|кореянка|кореец|китаец|китаянка|соседка|сосед)`,
  String.raw`comrade|chief|boss|inspector|marshal|sgt|sergeant|captain|brother|sister|uncle|aunt(?:ie)?|grand(?:ma|pa)|(?:old\s)?man|unni|oppa|op|lol|re|fwd`,
]
const formOfAddress = inOurScripts(new RegExp(`^(?:${words.join("|")})$`, "iu"))

/** Whether words are only what anybody of that kind is called. */
export function isFormOfAddress(said: string): boolean {
  return formOfAddress.test(said.trim())
}
