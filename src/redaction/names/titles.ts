/* Posts, ranks, trades and kin words that names stand beside, as sources of expressions. */

/** Before a Korean name. */
export const koreanTitle =
  "반장|작업반장|조장|분조장|소대장|중대장|대대장|려단장|여단장|직장장|지도원|보위지도원|정치지도원|책임지도원|부원|책임부원|보위원|지배인|소장|현장소장|사장|부사장|과장|부장|실장|주임|책임자|비서|당비서|세포비서|비서장|교원|의사|간호원|간호사|목사|전도사|선교사|신부|수녀|통역|통역원|기사|운전수|운전사|감독|면담자|조사관|활동가|담당자|소좌|중좌|상좌|대좌|소위|중위|상위|대위|소령|중령|대령|상사|중사|하사|특무상사|대표|변호사|기자|동료|친구|동무|동생|녀동생|형님|오빠|누나|언니|남편|안해|아내|아들|딸|맏딸|맏아들|사촌|조카|삼촌|이모|고모|어머니|아버지|할머니|할아버지|아저씨|아주머니|취사원|창고장|조카딸|며느리|사위|매부|처남|애인|벗"

/** Behind a Korean name. */
export const koreanTitleAfter =
  "동무|동지|씨|선생|목사|아바이|아저씨|아주머니|할머니|할아버지|형|형님|누나|언니|오빠|반장|조장|소대장|중대장|지도원|부원|비서|지배인|소장|소좌|중좌|상좌|대좌|소위|중위|상위|대위|상사|중사|로인|령감|삼촌|이모|고모|아매|어머니|아버지|전도사|선교사|신부|수녀|교수|박사|기자|활동가|간호사|간호원|의사"

/** Before a name, with a capital or without. */
export const englishTitle =
  "Mr|Mrs|Ms|Miss|Dr|Prof|Comrade|Captain|Major|Colonel|Lieutenant|Sergeant|Senior Sergeant|Officer|General|Brigadier|Foreman|Overseer|Director|Manager|Boss|Chief|Secretary|Pastor|Reverend|Rev|Father|Sister|Brother|Deacon|Missionary|Teacher|Doctor|Nurse|Engineer|Interpreter|Translator|Driver|Uncle|Aunt|Auntie|Grandpa|Grandma|Grandmother|Grandfather|Old|Baba|Babushka|Dyadya|Tyotya|Interviewer|Lawyer|Attorney|Judge|Inspector|Coordinator|Volunteer|cousin|wife|husband|brother|sister|son|daughter|friend|mother|father|overseer|foreman|uncle|aunt|colleague|interpreter|leader|officer|supervisor|workmate|neighbour|neighbor|nephew|niece|roommate"

/** Before a name, in every case. */
export const russianTitle = String.raw`(?:товарищ[ауеом]{0,2}|тов\.|господин[ауеом]{0,2}|госпож[аиуеой]{1,2}|г-н[ауеом]{0,2}|г-ж[аиуеой]{1,2}|гражданин[ауеом]{0,2}|капитан[ауеом]{0,2}|майор[ауеом]{0,2}|(?:под)?полковник[ауеом]{0,2}|(?:старш(?:ий|его|ему|им)\s)?лейтенант[ауеом]{0,2}|сержант[ауеом]{0,2}|прапорщик[ауеом]{0,2}|бригадир[ауеом]{0,2}|прораб[ауеом]{0,2}|начальник[ауеом]{0,2}|директор[ауеом]{0,2}|мастер[ауеом]{0,2}|комендант[ауеом]{0,2}|секретар[ьяюем]{1,2}|инструктор[ауеом]{0,2}|куратор[ауеом]{0,2}|пастор[ауеом]{0,2}|от(?:ец|ца|цу|цом|це)|батюшк[аиуеой]{1,2}|матушк[аиуеой]{1,2}|сестр[аыуеой]{1,2}|брат[ауеом]{0,2}|дяд[яиюеей]{1,2}|т[её]т[яиюеей]{1,2}|т[её]тк[аиуеой]{1,2}|баб[аыуеой]{1,2}|бабушк[аиуеой]{1,2}|дед[ауеом]{0,2}|дедушк[аиуеой]{1,2}|врач[ауеом]{0,2}|фельдшер[ауеом]{0,2}|переводчи[кцауеомй]{1,3}|водител[ьяюем]{1,2}|шоф[её]р[ауеом]{0,2}|жен[аыуеой]{1,2}|муж[ауеом]{0,2}|сын[ауеом]{0,2}|доч(?:ь|ка|ери|ку|ерью)|друг[ауеом]{0,2}|подруг[аиуеой]{1,2}|напарник[ауеом]{0,2}|сосед(?:ка|ку|ом|у|а)?|волонт[её]р(?:ка|ку|ом|у|а)?|журналист(?:ка|ку|ом|у|а)?|плем[ея]нни[кцауеомй]{1,3}|земляк[ауеом]{0,2}|крановщик[ауеом]{0,2}|сварщик[ауеом]{0,2}|повар[ауеом]{0,2}|сторож[ауеом]{0,2}|товарка|мать|матери|старик[ауеом]{0,2}|некий|некого|некто|по имени|составила|составил|записала|записал|ведёт|вела|в[её]л)`

/** Before a Chinese or Korean name in Han characters. */
export const chineseTitle =
  "班长|班長|组长|組長|队长|隊長|小队长|中队长|工长|工長|工头|工頭|所长|所長|科长|处长|主任|书记|書記|党书记|指导员|指導員|保卫员|保衛員|安全员|部长|经理|經理|老板|老闆|社长|社長|中尉|少尉|上尉|少校|中校|上校|大校|牧师|牧師|神父|修女|医生|醫生|护士|護士|翻译|翻譯|司机|司機|律师|律師|记者|採訪者|采访者|记录人|記錄人|访谈人|走访人|志愿者|厨师|木匠|工友|同伴|同事|舍友|妻子|老婆|爱人|愛人|丈夫|儿子|兒子|女儿|女兒|哥哥|弟弟|姐姐|妹妹|侄子|侄女|表哥|表弟|堂哥|朋友|同志|母亲|父亲|老师|師傅|师傅|教练|叫|名叫|我叫|姓名|真名|本名|联系人|保证人"

/** Behind a Chinese name, and no part of a nickname (as 哥, 姐, 叔 often are). */
export const chineseTitleAfter =
  "先生|女士|小姐|太太|同志|老师|老師|师傅|師傅|班长|班長|组长|組長|队长|隊長|工长|工長|工头|工頭|所长|所長|科长|科長|处长|處長|室长|室長|主任|书记|書記|指导员|指導員|保卫员|保衛員|部长|部長|支配人|经理|經理|老板|老闆|社长|社長|政委|少尉|中尉|上尉|大尉|少校|中校|上校|大校|牧师|牧師|长老|長老|传道|傳道|神父|修女|医生|醫生|护士|護士|大夫|律师|律師|记者|記者|博士|教授|工程师|工程師|警官|院长|厂长|站长|局长|校长|村长|船长|法官|检察官|医师|秘书"

const hangulTitle = new RegExp(String.raw`(?<=^[가-힣]{2,5})\s(?:${koreanTitleAfter})님?$`, "u")

/** A marked Hangul name without the title behind it; other words as they are. */
export function withoutTitle(words: string): string {
  return words.replace(hangulTitle, "")
}
