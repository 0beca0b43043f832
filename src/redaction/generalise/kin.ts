/* Words for relatives, friends and neighbours: more strictly than the cues of the tagger, which may also take семь and Братск for them. */

const english =
  "wife wives widow widower husband husbands son sons daughter daughters brother brothers sister sisters father mother stepfather stepmother dad mum mom child children nephew niece cousin uncle aunt grandson granddaughter grandfather grandmother grandpa grandma parents friend friends neighbour neighbours neighbor fiance fiancee fiancé boyfriend girlfriend relative relatives ex-wife ex-husband great-grandfather great-grandmother mother-in-law daughter-in-law sister-in-law son-in-law father-in-law brother-in-law"

const russian =
  "сын сынок сынк брат братишк муж дед дедушк внук племянник сосед дяд отец отц тест зят жених жен мам пап бабушк сестр сестер сестёр тёт тет тётк тетк доч дочк дочер внучк племянниц соседк подруг вдов невест невестк свекров тёщ тещ мат матер супруг бабк бат мачех отчим прадед правнук свояк снох родственник землячк земляк дет детьм родител"
const russianEnding = "(?:[аыуеияюоь]|о[мйв]|[её]м|[еёо]й|ью|[ая][мх]|[ая]ми|ьми|ья|ьев|ья[мх]|ьями|овья|овей)?"
/** These bend in their own way, or are other words without an ending: семь, другой. */
const irregular = "семь(?:я|и|ю|е|[её]й)|друг(?:а|у|ом|е)?|друз(?:ей|ья[мх]?|ьями)"

const korean =
  "아버지 어머니 아빠 엄마 부모 안해 아내 남편 누이 누나 언니 오빠 동생 아들 딸 삼촌 이모 고모 할머니 할아버지 장인 장모 매부 시누이 며느리 사위 사촌 조카 자식 친구 약혼자 약혼녀 애인 처제 형부 올케 손자 손녀 식구"
/** 형 and 처 are syllables of other words. */
const shortKorean = String.raw`(?<![가-힣])(?:큰|둘째|셋째|이복|작은)?(?:형|처)(?:님|수|남)?(?=[은는이가를을의과와도,\s]|$)`

const chinese =
  "父亲 母亲 爸爸 妈妈 丈夫 妻子 老婆 老公 爱人 儿子 女儿 哥哥 弟弟 兄弟 姐姐 妹妹 姐夫 妹夫 叔叔 舅舅 姑姑 姨妈 爷爷 奶奶 岳父 岳母 朋友 孩子 媳妇 女婿 侄子 侄女 孙子 孙女 邻居 父母 闺女 老伴 大伯 外公 外婆 公公 婆婆 表哥 表妹 表弟 表姐 堂哥 堂弟 外甥 对象 前夫 前妻 未婚夫 未婚妻"
const shortChinese = "[我他她](?:爸|妈|哥|弟|姐|妹|叔|舅|姑|姨)"

const either = (words: string): string => words.split(" ").join("|")

/** Words for somebody to whom a person belongs, in the four languages. */
export const kin = new RegExp(
  [
    String.raw`(?<![\p{L}-])(?:${either(english)}|(?:${either(russian)})${russianEnding}|${irregular})(?![\p{L}-])`,
    either(korean),
    shortKorean,
    either(chinese),
    shortChinese,
  ].join("|"),
  "iu",
)
