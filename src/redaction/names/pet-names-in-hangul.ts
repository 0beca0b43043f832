/** How Koreans of the North and the South write the pet names of Russians that they hear most; none that is another word as well (유라, 사냐). */
const heard = `
Алёша: 알료샤
Андрюха: 안드류하
Андрюша: 안드류샤
Ваня: 와냐
Вася: 와쌰 와샤 바샤
Витя: 위쨔 비쨔 비탸
Вова: 워와 보바
Володя: 월로쟈 볼로쟈 볼로댜
Дима: 디마 드지마
Женя: 줴냐
Катя: 까쨔 까쟈 카탸
Коля: 꼴랴 콜랴
Костя: 꼬스쨔 코스탸
Лёша: 료샤
Маша: 마샤
Миша: 미샤
Наташа: 나따샤 나타샤
Оля: 올랴 올리야
Паша: 빠샤 파샤
Петя: 뻬쨔 페탸
Саша: 싸샤 사샤
Света: 스웨따 스베타
Серёга: 쎄료가 세료가
Серёжа: 쎄료쟈 쎄료자 세료쟈 세료자
Слава: 슬라와 슬라바
Толя: 똘랴 톨랴
Юля: 율랴
`

const spelt = new Map(
  heard
    .trim()
    .split("\n")
    .map((line) => {
      const [name = "", spellings = ""] = line.split(": ")
      return [name, spellings.split(" ")]
    }),
)

/** The spellings of a Russian pet name (nominative) in Hangul; none if they are not known. */
export function petNameInHangul(name: string): readonly string[] {
  return spelt.get(name) ?? []
}
