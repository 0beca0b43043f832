/* Surnames of Koreans, in Hangul and in Han signs of either form, and the commonest of Chinese. */

/** Korean surnames of one syllable that are seldom anything else where a name may stand. */
const common =
  "김리이박최정강조윤장림임한오서신권황안송류유전홍고문량양손배백허남심로노하곽성차주우구민라나진지엄채원천방공현함변염여추석선설마길연위표명기반왕금옥맹제탁국어편예경봉태형피감빈"
/** Those that are particles, endings or words of their own more often than surnames. */
const rare = "도소육륙인모은용사부목두음동온호범좌팽승간상시갈단견당화창순옹비"
/** Korean surnames of one syllable. */
export const koreanSurnames = common + rare
/** Korean surnames of two syllables. */
export const longKoreanSurnames = [
  "남궁",
  "황보",
  "제갈",
  "선우",
  "독고",
  "사공",
  "서문",
  "동방",
  "어금",
  "망절",
] as const

const long = longKoreanSurnames.join("|")
/** Sources of expressions: a surname in Hangul, and one that is hardly ever another word. */
export const hangulSurname = `(?:${long}|[${koreanSurnames}])`
export const surelySurname = `(?:${long}|[${common}])`

const korean =
  "金李朴崔郑鄭姜赵趙尹张張林韩韓吴吳徐申权權黄黃安宋柳全洪高文梁孙孫裴白许許南沈卢盧河郭成车車朱禹丘具闵閔罗羅秦池严嚴蔡元千方孔玄咸边邊廉秋都苏蘇石宣薛马馬吉延魏表明奇潘王琴玉陆陸印孟诸諸牟卓鞠鱼魚殷片龙龍田太史芮庆慶奉夫"
const chinese =
  "陈陳刘劉杨楊周胡何谢謝邓鄧冯馮曾彭萧蕭程蒋蔣余杜叶葉丁汪任姚钟鍾谭譚廖范郝穆褚于仇管贾賈邱侯熊唐康夏黎常武乔喬贺賀赖賴龚龔庞龐樊兰蘭施陶翟颜顏倪牛温溫芦季俞章鲁魯葛伍韦韋尤毕畢聂聶焦向柴邢路岳齐齊莫庄莊辛耿关關兆苗左祝"
/** Others of Chinese, that a title makes plain. */
const seldom =
  "冷涂甘霍艾纪舒屈项麦蓝凌阮习阎柯娄岑裘喻鲍戚薄臧费游蒲覃桂瞿翁竺佟楚詹窦苑封靳邹祁隋冉栾鄢匡寇佘邸郎仝缪蒙屠虞柏桑晏滕巩饶谌姬宓荀"
/** Those that are words of their own, or the last sign of one (对方, 治安). */
const alsoWords = "方安文车車成高全常明表史路游习费都向"
const longHan = "南宫|南宮|皇甫|诸葛|諸葛|鲜于|鮮于|独孤|獨孤|司空|西门|東方|东方|欧阳|歐陽|司马|司馬|上官|端木"
/** Sources of expressions: a Korean surname in Han signs; a surname of one sign, or of two, of either people. */
export const koreanHanSurname = `(?:[${korean}]|${longHan})`
export const shortHanSurname = `[${korean}${chinese}]`
export const longHanSurname = `(?:${longHan})`
/** One before a title: any of either people, if it cannot be the end of another word. */
export const titledHanSurname = String.raw`(?:${longHan}|(?<!\p{Script=Han})[${alsoWords}]|(?![${alsoWords}])[${korean}${chinese}${seldom}])`
/** Signs of surnames that are words more often, where no title stands beside them. */
export const surnamesAndWords = `${alsoWords}时時常平和解代边邊黄黃关關于左冷管钟鍾马馬米牛毛张張周曾葉叶宣莫包石田水江河元千国秋龙龍鱼魚夫太奇琴印片温溫连連麦花万段雷钱汤熊康夏季单丁申任祝章白表满玉`
