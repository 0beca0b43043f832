import { soundsOf } from "../sounds.ts"
import { stemsOf } from "../spelling.ts"

/*
 * What Russians call each other who know each other: Андрюха, Андрюшенька of Андрей. The name first, then what it is called;
 * several names may have the same one (Саша, Слава, Женя), which then may be any of them.
 */
const called = `
Александр Александра: Саша Саня Шура Сашок Санёк Алекс Саныч
Алексей: Лёша Алёша Лёха Лёня
Анатолий: Толя Толян Толик
Андрей: Андрюша Андрюха Дрон
Анна: Аня Анюта Нюра Нюша
Антон: Тоша Антоха Антоша
Антонина: Тоня
Аркадий: Аркаша
Артём: Тёма Артёмка
Борис: Боря Борян
Вадим: Вадик Дима
Валентин Валентина Валерий Валерия: Валя Валера Лера
Василий: Вася Васёк Васян
Вера: Верочка Верка
Виктор: Витя Витёк Витёнька Витюха
Виктория: Вика
Виталий: Виталик Виталя
Владимир: Вова Володя Вован Вовчик Володька
Владислав: Влад Владик Слава
Вячеслав: Слава Славик
Галина: Галя Галка
Геннадий: Гена Генка
Георгий: Гоша Жора Гера Гога
Григорий: Гриша Гриня
Дарья: Даша Дашуня
Денис: Дэн Дениска
Дмитрий: Дима Митя Димон Димыч Димка
Евгений Евгения: Женя Жека Женёк
Егор: Егорка
Екатерина: Катя Катюша Катерина
Елена: Лена Алёна Леночка
Елизавета: Лиза
Иван: Ваня Ванюша Ванёк Ванька
Игорь: Игорёк Игорёха Гарик
Илья: Илюша Илюха
Ирина: Ира Ириша Ирка
Кирилл: Киря Кирюха Кирюша
Константин: Костя Костик Костян
Ксения: Ксюша Оксана
Лариса: Лара
Леонид: Лёня Лёнька
Людмила: Люда Люся Мила
Максим: Макс Максимка
Маргарита: Рита
Мария Марья: Маша Маруся Маня Машка
Михаил: Миша Мишаня Миха Мишка
Надежда: Надя Надюша
Наталья Наталия: Наташа Ната Наталка
Никита: Ник Никитос
Николай: Коля Колян Николаша
Олег: Олежка Олежек
Ольга: Оля Олюшка
Павел: Паша Павлик Пашок Павлуша
Пётр: Петя Петруха Петька
Раиса: Рая
Роман: Рома Ромка Ромыч
Светлана: Света Светик
Семён: Сёма Сеня
Сергей: Серёжа Серёга Серый
Софья София: Соня
Станислав: Стас Стасик Слава
Степан: Стёпа Стёпка
Тамара: Тома
Татьяна: Таня Танюша
Тимофей: Тима Тимоха
Фёдор: Федя
Юлия: Юля Юлька
Юрий: Юра Юрик Юрка
Яков: Яша
Ярослав: Ярик Слава
`
  .trim()
  .split("\n")
  .map((line) => line.split(/[: ]+/))

/** How a name in -а or -я is made smaller, or coarser: Сашка, Сашенька, Димочка; Колька, Коленька. */
const smaller: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(?<=[шжчщ])а$/u, ["ка", "енька", "уня"]],
  [/(?<=[^аеёиоуыэюяшжчщ])а$/u, ["ка", "очка", "уля"]],
  [/(?<=[^аеёиоуыэюя])я$/u, ["ька", "енька", "ечка", "юша", "юха"]],
]

const withSmaller = (name: string): readonly string[] => [
  name,
  ...smaller.flatMap(([end, ends]) => (end.test(name) ? ends.map((other) => name.replace(end, other)) : [])),
]

const groups = called.map((names) => [...new Set(names.flatMap(withSmaller))])

/** Skeletons shorter than that sound like others. */
const shortestSound = 4
const byStem = Map.groupBy(
  groups.flatMap((group) => group.flatMap((name) => keysOf(name).map((key) => ({ key, group })))),
  ({ key }) => key,
)

/** Under what a name is looked up: in Cyrillic without its case, in other letters by its sound. Ан is no Аня. */
function keysOf(name: string): readonly string[] {
  const stems = stemsOf(name).filter((stem) => stem.length > 2 || /[аеиоуыюя]$/u.test(name))
  return [...stems, ...soundsOf(name).filter((sound) => sound.length >= shortestSound)]
}

/** What somebody is also called by those who know them, in Cyrillic and in Latin letters: Андрей, Andrei or Андрюхой give Андрюша. */
export function petNamesOf(name: string): readonly string[] {
  const own = keysOf(name)
  const groupsOf = own.flatMap((key) => byStem.get(key) ?? []).flatMap(({ group }) => group)
  const others = [...new Set(groupsOf)].filter((one) => !keysOf(one).some((key) => own.includes(key)))
  return others.flatMap((one) => [one, romanised(one)])
}

const letters: Readonly<Record<string, string>> = Object.fromEntries(
  "а a б b в v г g д d е e ё yo ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch ы y ь  э e ю yu я ya"
    .split(/ (?=[а-яё] )/u)
    .map((pair) => [pair[0]!, pair.slice(2)]),
)

function romanised(name: string): string {
  const small = Array.from(name.toLowerCase(), (letter) => letters[letter] ?? letter).join("")
  return small.slice(0, 1).toUpperCase() + small.slice(1)
}
