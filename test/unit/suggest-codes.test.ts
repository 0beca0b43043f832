import { describe, expect, it } from "vitest"
import { isCardNumber, isInn, isSnils } from "../../src/redaction/codes/check-digits.ts"
import { findCodes, findSaidPlates } from "../../src/redaction/codes/find-codes.ts"

/** Whether one finding covers exactly, or more than, the words. */
function finds(text: string, words: string): boolean {
  const start = text.indexOf(words)
  return findCodes(text).some((one) => one.start <= start && one.end >= start + words.length)
}

describe("a code is found by its form", () => {
  const found: readonly (readonly [string, string])[] = [
    ["call him on +7 914 555 01 23.", "+7 914 555 01 23"],
    ["звоните 8 (924) 555-77-12, вечером", "8 (924) 555-77-12"],
    ["손전화는 010-5550-3917입니다", "010-5550-3917"],
    ["我的号是一三九 五五五零 七七二六", "一三九 五五五零 七七二六"],
    ["my number is plus 996 555 018 244 now", "plus 996 555 018 244"],
    ["려권번호는 PS645210384였습니다", "PS645210384"],
    ["паспорт № 654 927 318 забрал", "654 927 318"],
    ["СНИЛС 112-233-445 95", "112-233-445 95"],
    ["номер справки LT-77-40918", "LT-77-40918"],
    ["차번호는 К482МР 750이요", "К482МР 750"],
    ["на Signal я tower_bird.19", "tower_bird.19"],
    ["gobi.driver.88: 그때", "gobi.driver.88"],
    ["Signal, heron.54. He prefers", "heron.54"],
    ["텔레그람은 @nabi_dancheon이다", "@nabi_dancheon"],
    ["write to thermos at letters dot example", "thermos at letters dot example"],
    ["전자우편 hong.star46@postmail.example로", "hong.star46@postmail.example"],
    ["坐标：51.9874, 116.5521。", "51.9874, 116.5521"],
    ["летел рейсом SU 1702 утром", "SU 1702"],
    ["поезд № 099Э стоял", "099Э"],
    ["坐K27次列车来的", "K27"],
    [
      "take oh nine oh, four four four, then two seven... two seven, ask",
      "oh nine oh, four four four, then two seven... two seven",
    ],
    [
      "код был девятьсот семьдесят, пятьсот пять, и на конце тридцать два",
      "девятьсот семьдесят, пятьсот пять, и на конце тридцать два",
    ],
    ["звонил с номера плюс семь девять, дальше", "плюс семь девять"],
    [
      "his is eight nine five one, triple five, then forty, then i think zero seven. only",
      "eight nine five one, triple five, then forty, then i think zero seven",
    ],
    [
      "пиши девять один ноль, пять-пять-пять, сорок, ещё раз сорок",
      "девять один ноль, пять-пять-пять, сорок, ещё раз сорок",
    ],
    ["写的号码，零一七幺幺，六六二，然后零四九，我抄", "零一七幺幺，六六二，然后零四九"],
    ["our page is open.kakao.com/o/sKq7Lm2 now", "open.kakao.com/o/sKq7Lm2"],
    ["她在我对面，46床，没名字", "46床"],
    ["나는 23번 침대에 누웠다", "23번 침대"],
    ["우리는 127번 뻐스를 탔다", "127번"],
    ["пропуск на завод Д 5518 выдавали", "Д 5518"],
    ["at N 47.3051 E 131.2247 they", "N 47.3051 E 131.2247"],
    ["47.3051 с.ш., 131.2247 в.д. записал", "47.3051 с.ш., 131.2247 в.д."],
    ["北纬43°12′ 东经131°05′的海上", "北纬43°12′ 东经131°05′"],
    ["a grey van, 604 QRT 08, waited", "604 QRT 08"],
    ["разрешение 27 № 0055183 забрали", "27 № 0055183"],
    ["我的车是GD 7K419，早卖了", "GD 7K419"],
    ["格但斯克，案号 IV P 338/21。请他", "IV P 338/21"],
    ["密码每周换，这周是 Maple!snow2291。写下来", "Maple!snow2291"],
    ["앞자리만 공개 bc1q7xk0m4 이거", "bc1q7xk0m4"],
    ["рассмотрено, 2а-5517/23, отказ", "2а-5517/23"],
    ["записан КУСП 5518 в тот", "КУСП 5518"],
    ["набери 37К5512 и входи", "37К5512"],
    ["the wallet 4kVq81ZsTtb03LmQe was", "4kVq81ZsTtb03LmQe"],
    ["카드는 …5518 하나", "5518"],
    ["문은 5-5-1-8을 누르면", "5-5-1-8"],
    ["기록 KR-눈-14, 둘째", "KR-눈-14"],
    ["8 800 555 01 88, доб. 14", "доб. 14"],
    ["乘第27次去的", "第27次"],
    ["пишите на dom.ru/id/berezka18", "dom.ru/id/berezka18"],
    ["他说加他shuangyu55就行", "shuangyu55"],
    ["钥匙还在，寄存柜 306，没人开过", "寄存柜 306"],
    ["东街支行2209号保管箱里", "2209号保管箱"],
    ["t.me/master_uzor87 — пишите", "t.me/master_uzor87"],
    ["전화는 공일공 5550 삼구 하나 일칠이요", "공일공 5550 삼구"],
    ["번호는 칠구이사 오오오 공일 이삼", "칠구이사 오오오 공일 이삼"],
    ["연락처 070 555 다시 41육2", "070 555 다시 41육2"],
    ["телефон восемь девятьсот четырнадцать пятьсот пятьдесят пять ноль семь", "восемь девятьсот четырнадцать"],
    ["call me at zero seven zero, five five five, one nine", "zero seven zero, five five five, one nine"],
    ["지금전화는공칠이오오오삼팔일구이요적지마오", "공칠이오오오삼팔일구이"],
    ["카톡은 seagull 밑줄 88 입니다", "seagull 밑줄 88"],
    ["案号（珲）询字〔2022〕041号。", "（珲）询字〔2022〕041号"],
    ["접수번호 북인(조)자 [2021] 0417 기록인", "북인(조)자 [2021] 0417"],
    ["사건호: 로감-2022-118호", "로감-2022-118호"],
    ["identity card 0441702K was", "0441702K"],
    ["запись voice_0412-b.ogg лежит", "voice_0412-b.ogg"],
    ["звоните, доб. 41-07", "41-07"],
    ["паспорт 4471 забрали", "4471"],
    ["passport AB 4471", "AB 4471"],
    ["전화번호는 공 일 공 삼 이 일 오 이 육 칠", "공 일 공 삼 이 일 오 이 육 칠"],
    ["전화 010 이삼 사오 육칠 팔 밤에", "010 이삼 사오 육칠 팔"],
    ["телефон восемь девятьсот два тридцать две сорок", "восемь девятьсот два тридцать две сорок"],
    ["卡号六二二八 四八零四 零二五六 四八九零 零一八", "六二二八 四八零四 零二五六 四八九零 零一八"],
    ["아이디 1234밑줄77 입니다", "1234밑줄77"],
    ["42° 50' N, 131° 20' E", "42° 50' N, 131° 20' E"],
    ["aa:bb:cc:dd:ee:ff", "aa:bb:cc:dd:ee:ff"],
    ["사진은 김영팔_0412.jpg 입니다", "김영팔_0412.jpg"],
    ["123 собака 456 точка 12", "123 собака 456 точка 12"],
    ["write to ru.heron (at) marsh-post (dot) example", "ru.heron (at) marsh-post (dot) example"],
    ["her mail tern.19 [a] marshpost [.] example, no", "tern.19 [a] marshpost [.] example"],
    ["container MSKU 305438[3] was", "MSKU 305438[3]"],
    ["she lay in bed C14 for", "C14"],
    ["койка Б7 у окна", "Б7"],
    ["가슴에는 031번이라고", "031"],
    ["signal +60 one two 344 zero 9 one 8, still", "+60 one two 344 zero 9 one 8"],
    ["плюс семь девятьсот два сорок ноль три", "плюс семь девятьсот два сорок ноль три"],
    ["팔, 구공삼, 오오칠 이렇게", "팔, 구공삼, 오오칠"],
    ["전화한 이: 공둘, 하나일곱.", "공둘, 하나일곱"],
    ["전화는 구공삼, 오오칠, 팔팔육번으로", "구공삼, 오오칠, 팔팔육"],
    ["전화는 구공삼, 오오칠, 팔팔육호", "구공삼, 오오칠, 팔팔육"],
    ["전화는 구공삼, 오오칠, 팔팔육이었어요", "구공삼, 오오칠, 팔팔육"],
    ["+60 one two 344 zero 9 one 8로 전화", "+60 one two 344 zero 9 one 8"],
    ["plus six zero one two three, then", "plus six zero one two three"],
    ["+seven nine one four five five", "+seven nine one four five five"],
    ["我睡在床位是B12，", "B12"],
    ["철침대 C14번", "C14"],
    ["Bed W3-14 was", "W3-14"],
    ["胸前写着0312号", "0312"],
    ["star46（at）postmail.com", "star46（at）postmail.com"],
    ["star.46 (at) postmail dot example", "star.46 (at) postmail dot example"],
    ["j(at)postmail.com", "j(at)postmail.com"],
    ["At the hostel ask for bed eleven, by the stove", "eleven"],
    ["Contact: LINE noodle.warm.4, not on Mondays", "noodle.warm.4"],
    ["write to P.O. Box 7021-K, Suva", "P.O. Box 7021-K"],
    ["пишите: а/я 17, Чита", "а/я 17"],
    ["편지는 사서함 29로", "사서함 29"],
    ["I took the bus, route 833 E, to", "833 E"],
    ["сел на автобус № 54к и", "54к"],
    ["나는 제71렬차를 타고", "제71렬차"],
    ["my flight was A9 924, they", "A9 924"],
  ]
  it.each(found)("%s", (text, words) => {
    expect(finds(text, words)).toBe(true)
  })
})

describe("a wage, a grade, a law, a year or an hour is no code", () => {
  it.each([
    "달에 700딸라라고 했는데 장부에는 150딸라",
    "Обещали 1 940 долларов в год",
    "Resolution 2397 and Article 127.2 were explained",
    "cement grade M400, fifty kilos",
    "from 06:00 to 02:00 in 2019–2021",
    "안보리 결의 2397호",
    "он сказал, что идти 120000 рублей",
    "그는 30 000 이 일을 하고 받았다",
    "하루에 12 500 이 일을 했다",
    "отдал за билет 12000р, а за справку 50000р",
    "one two three four five six seven, then nine, he counted",
    "двадцать, тридцать, сорок мешков, семь, восемь раз",
    "Внутри 20 коек, добавочных 5 смен",
    "Резолюция СБ ООН № 2397, от 25.07.2002 № 115-ФЗ, приказ МВД № 536",
    "за период 05-09/2019, по 10-15/20 мешков",
    "С 07,30 В 22,00 мы были там, С 8 00 В 12 30",
    "I got 12,350, 14,750 and nothing",
    "АД 20, скидка 3/4, 12-14 человек",
    "3-4명, 5-6월, 2019-2020년",
    "第3次被打，第二次没有",
    "He put an underscore in it and the underscore key.",
    "A4 점 3개, VIP собака my",
    "on the number line one two three four five",
    "карточка 300 штук, карточек 300 штук",
    "За 150000 рублей, по 30 000 в месяц",
    "платили 100 000 - 150 000 рублей",
    "I paid 10,000, 15,000 and 20,000 roubles",
    "Мать звонила два, три, четыре, пять, шесть раз в год",
    "By mobile crane we lifted ten, twenty, thirty, forty, fifty bags",
    "二零一九 二零二零 二零二一年",
    "他说一二三四五六七八九个人",
    "2019 2020 이 일 이사",
    "вода 25° 30 минут",
    "여권 2019년",
    "이 사람이 일 이 삼 하고 세였다",
    "нас было пятьдесят пять, потом сорок два и двадцать",
    "one two three four five, he counted the bags",
    "rule 12 (a) 14.25 of 2019 (a) 12.05",
    "I gave fifty [a] hundred.Then",
  ])("%s", (text) => {
    expect(findCodes(text).filter(({ tier }) => tier === "sure")).toEqual([])
  })
})

it.each([
  "Он думал... 300 рублей, 다 합쳐서...300딸라",
  "получал 1200 USD, 500 EUR 15 числа, в 2019 МВД",
  "UNSCR 2397, в КНДР 150 граммов, УК РФ 322",
  "since mid-2019, under art.12 and para.7",
  "식비-150딸라, 남자-30명, 현장/12명, 한국/2019",
  "тридцать пять, сорок два, сорок три градуса",
  "пять, шесть, семь, восемь, девять, десять",
  "住院20多天，挂号15元，在车间里跌倒了20次，领了20床被子",
  "他拉锯，一二三四，一二三四，一二三",
  "二零一九，二零二零，然后二零二一，都没回家",
  "the passengers, 350 in all; Article No. 127; he said no. 300 men came",
])("offers no everyday number: %s", (text) => {
  expect(findCodes(text)).toEqual([])
})

it.each([
  ["我睡46床，密码5-5-1-8", "46床"],
  ["我睡46床，密码5-5-1-8", "5-5-1-8"],
  ["坐标N47.3051 E131.2247", "N47.3051 E131.2247"],
  ["档案KR-蜡-3", "KR-蜡-3"],
  ["北纬43度12分 东经131度05分", "北纬43度12分 东经131度05分"],
])("needs no space before it in Chinese: %s", (text, words) => {
  expect(finds(text, words)).toBe(true)
})

it("takes no sign of another script into an address in the post", () => {
  for (const text of ["写信到mianan27@post.example。", "편지는mianan27@post.example로"])
    expect(findCodes(text).map(({ start, end }) => text.slice(start, end))).toContain("mianan27@post.example")
})

it("checks the digits of insurance, tax and card numbers", () => {
  expect([isSnils("11223344595"), isSnils("11223344596")]).toEqual([true, false])
  expect([isInn("7707083893"), isInn("7707083894"), isInn("500100732259")]).toEqual([true, false, true])
  expect([isCardNumber("4111111111111111"), isCardNumber("4111111111111112")]).toEqual([true, false])
})

it.each([
  "하나, 둘, 셋, 넷 세면서",
  "삼사 일, 오육 일 쉬고",
  "칠 일, 팔 일 쯤",
  "in bed 5 I saw",
  "койка 5 В углу",
  "народ 5А",
  "2019-03-05号",
  "We were en route 12 days",
  "по маршруту 12 километров шли",
  "route 40 km",
  "маршрут 2019 года",
])("%s holds no code", (text) => {
  expect(findCodes(text)).toEqual([])
})

it("does not take the words behind a number for a part of it", () => {
  for (const [text, number] of [
    ["I took the bus 12 I was late", "12"],
    ["сел на автобус 54 Я вышел", "54"],
    ["автобусу 54к вслед", "54к"],
  ] as const)
    expect(findCodes(text).map(({ start, end }) => text.slice(start, end))).toEqual([number])
  for (const text of ["+7 914 555 01 23, 2016", "+7 914 555 01 23, 19 August"])
    expect(findCodes(text).map(({ start, end }) => text.slice(start, end))).toEqual(["+7 914 555 01 23"])
})

it.each([
  ["Телефон: восемь, девять один четыре, ноль ноль шесть, потом два раза по одиннадцать.", "два раза по одиннадцать"],
  ["паспорт ноль семь сорок два, дальше три восьмёрки и сто семь", "три восьмёрки и сто семь"],
  ["последние цифры семь семь два", "семь семь два"],
  ["배머리에흰뺑끼로엔아이공사칠이라고썼소", "엔아이공사칠"],
  ["번호는 9-5-1, 그다음 555, 그다음 26-84라고", "9-5-1, 그다음 555, 그다음 26-84"],
  ["ring 447, then 20, then 9191", "447, then 20, then 9191"],
  [
    "прибор показал сорок шесть градусов двенадцать минут северной сто сорок один и сорок восточной",
    "сорок шесть градусов двенадцать минут северной сто сорок один и сорок восточной",
  ],
  ["at forty three degrees ten minutes north we", "forty three degrees ten minutes north"],
  ["북위 사십삼도 십분 동경 백삼십일도 오십이분", "북위 사십삼도 십분 동경 백삼십일도 오십이분"],
  ["东经一百三十一度五十二分，北纬四十三度七分", "东经一百三十一度五十二分，北纬四十三度七分"],
  ["write to kwangho.m at tutanota", "kwangho.m at tutanota"],
  ["기차 № 677ЯЖ, вагон 9였습니다", "№ 677ЯЖ, вагон 9"],
])("finds what is told in words: %s", (text, words) => {
  expect(finds(text, words)).toBe(true)
})

it.each([
  "было сорок градусов мороза, ветер северный",
  "북위 38도선을 넘어 왔다",
  "in 2019, then 2020, then 2021 we built",
  "먼저 300, 그다음 500000루블",
  "아이 이름은 아이사이다",
  "he is good at yandex",
])("takes no degrees, years or sums for codes: %s", (text) => {
  expect(findCodes(text)).toEqual([])
})

it("ends a number that is said aloud where the number ends", () => {
  for (const [text, number] of [
    ["번호는 010 555 1234 일했다", "010 555 1234"],
    ["연락처 010 5555 6620 이사장", "010 5555 6620"],
    ["전화 8 963 555 27 80이다", "8 963 555 27 80"],
    ["전화는 공일공 555 이칠 3공 밤에", "공일공 555 이칠 3공"],
  ] as const)
    expect(new Set(findCodes(text).map(({ start, end }) => text.slice(start, end).trim()))).toEqual(new Set([number]))
})

it.each([
  ["it is at plaster underscore swan underscore five, like the bird", "at plaster underscore swan underscore five"],
  ["뻐스 번호를 지금도 외워요 팔팔삼일에 우베하 왜 외우냐면", "팔팔삼일에 우베하"],
  ["카드는 끝 네자리가 칠칠구공 그랬다", "칠칠구공"],
  ["那边的牌子，B开头，尾号四个八。", "B开头，尾号四个八"],
  ["七三八打头，末尾三个一，我", "七三八打头，末尾三个一"],
  ["加密電話，暗語為「鐵已紮好」。", "鐵已紮好"],
  ['the agreed phrase is "seven camels no saddle" and', "seven camels no saddle"],
  ["암호말은 고모네 염소가 새끼 쳤다, 이 말", "고모네 염소가 새끼 쳤다"],
  ["пароль: рубанок дяди Миши. Потом", "рубанок дяди Миши"],
  ["車牌末段為四、零、四、三、八。司機", "四、零、四、三、八"],
  ["登记号由三组数字构成：八百五十九、一二、零零三。", "八百五十九、一二、零零三"],
  ["我的床是六号上铺，翻了", "六号上铺"],
  ["邮箱，蜻蜓全拼 下划线 一九九五 艾特 proton", "蜻蜓全拼 下划线 一九九五 艾特 proton"],
  ["전화 8 952 ... 40 17 (가운데 308). 평당", "8 952 ... 40 17 (가운데 308)"],
  [
    "the sticker had V like Victor, Q like Quebec, nine hundred and twelve, 40, he",
    "V like Victor, Q like Quebec, nine hundred and twelve, 40",
  ],
])("finds what is told in pieces, and what lets somebody in: %s", (text, words) => {
  expect(findCodes(text).map(({ start, end }) => text.slice(start, end).trim())).toContain(words)
})

it.each([
  "一、二、三、四、五",
  "I like Victor and he likes me",
  'he said "go home" and left',
  "we paid 300 ... 500 roubles",
  "我的床单是白的，三号床位费",
])("offers nothing where nothing is told: %s", (text) => {
  expect(findCodes(text)).toEqual([])
})

it("finds a Russian plate that is said aloud, and no house of so many floors", () => {
  const text = "номер у неё о двести семь те сорок два и всё"
  expect(findSaidPlates(text).map(({ start, end }) => text.slice(start, end))).toEqual(["о двести семь те сорок два"])
  const short = "номер у фургона ка семьсот тридцать один ем двадцать седьмой регион вы"
  expect(findSaidPlates(short).map(({ start, end }) => short.slice(start, end))).toEqual([
    "ка семьсот тридцать один ем двадцать седьмой регион",
  ])
  expect(findSaidPlates("у нас семь человек, а три дома и сорок два этажа")).toEqual([])
})
