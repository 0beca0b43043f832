import { skeletonOf } from "../skeleton.ts"
import { inCases } from "./cases.ts"
import { petNameInHangul } from "./pet-names-in-hangul.ts"
import { romanised } from "./romanised.ts"

/*
 * What Russians call each other who know each other: Андрюха, Андрюшенька of Андрей. Before the colon the name, as others spell
 * it too; behind it what it is called. Several names may have the same one (Саша, Слава, Женя), which then may be any of them.
 */
const called = `
Александр Aleksandr Alexander: Саша Саня Шура Шурик Сашок Санёк Саныч
Александра Alexandra: Саша Саня Шура
Алексей Aleksey Alexei Alexey: Лёша Алёша Лёха
Алла: Аллочка
Анастасия: Настя Настюша Ася
Анатолий Anatoly: Толя Толян Толик
Андрей Andrei Andrey Andrew: Андрюша Андрюха Дрюня
Анна Anna: Аня Анюта Нюра Нюша
Антон: Тоша Тоха Антоха Антоша
Антонина: Тоня
Аркадий: Аркаша
Артём Artem: Тёма Артёмка
Богдан: Бодя
Борис: Боря Борян
Вадим: Вадик Дима
Валентин: Валя Валик
Валентина: Валя Валюша Валюха
Валерий Valery: Валера Валерка Валерик
Валерия: Лера Валера
Варвара: Варя
Василий Vasily: Вася Васёк Васян
Вера: Верочка Верка Веруня
Виктор Victor: Витя Витёк Витюха Витюша
Виктория Victoria: Вика Викуля
Виталий Vitaly: Виталик Виталя
Владимир: Вова Володя Вован Вовчик Вовка
Владислав: Влад Владик Слава
Вячеслав: Слава Славик Славка
Галина: Галя Галочка
Геннадий Gennady: Гена Генка Геша
Георгий Georgy George: Гоша Жора Гера Гога
Григорий Grigory: Гриша Гриня Гришаня
Дарья Daria: Даша Дашуня
Денис: Дэн Диня Дениска
Дмитрий Dmitry Dmitri: Дима Митя Димон Димыч Диман
Евгений Evgeny Eugene: Женя Жека Женёк Женька
Евгения Eugenia: Женя
Егор: Егорка Гоша
Екатерина Ekaterina Catherine: Катя Катюша Катерина Катюха
Елена Elena Helen: Лена Алёна Леночка
Елизавета Elizabeth: Лиза Лизок
Зинаида: Зина
Зоя: Зойка Зоечка
Иван Ivan: Ваня Ванюша Ванёк Ванюха
Игорь Igor: Игорёк Игорёха Гарик Гоша
Илья: Илюша Илюха
Инна: Инночка
Ирина Irina: Ира Ириша Ируся
Кирилл: Кирюха Кирюша
Константин: Костя Костик Костян Коста
Ксения: Ксюша Ксюха Оксана
Лариса: Лара Лариска
Леонид: Лёня Лёнчик
Лидия: Лида Лидочка
Любовь: Люба Любаша
Людмила: Люда Люся Мила
Максим Maxim: Макс Максимка Максик
Маргарита: Рита Марго
Марина: Маринка Мариша
Мария Марья Maria: Маша Маруся Маня Муся
Михаил Michael: Миша Мишаня Миха Мишутка
Надежда: Надя Надюша
Наталья Наталия Natalia: Наташа Ната Наталка
Никита: Никитос Никитка
Николай Nikolai Nikolay Nicholas: Коля Колян Николаша Никола
Нина: Нинка Ниночка
Олег: Олежка Олежек
Ольга Olga: Оля Олюшка Лёля
Павел Paul: Паша Павлик Пашок Павлуша Паха
Пётр Petr Peter: Петя Петруха Петруша
Раиса: Рая
Роман: Рома Ромка Ромыч
Руслан: Русик Руся
Светлана: Света Светик Светка
Семён: Сёма Сеня
Сергей Sergei Sergey: Серёжа Серёга Серж
Софья София Sofia Sophia: Соня
Станислав: Стас Стасик Слава
Степан Stepan: Стёпа
Тамара: Тома
Татьяна Tatiana: Таня Танюша Танюха
Тимофей: Тима Тимоха Тимоша
Фёдор Fedor: Федя
Эдуард: Эдик
Юлия Julia: Юля Юляша
Юрий Yuri: Юра Юрик Юрок
Яков: Яша
Ярослав: Ярик Слава
`

/** How a short name in -а or -я is made smaller, or coarser: Сашка, Сашенька, Димочка; Колька, Коленька. */
const smaller: readonly (readonly [ending: RegExp, endings: readonly string[]])[] = [
  [/(?<=^\p{L}{2,3}[шжч])а$/u, ["ка", "енька"]],
  [/(?<=^\p{L}{1,3}[бвдзлмнпрст])а$/u, ["ка", "очка"]],
  [/(?<=^\p{L}{1,3}[бвдзлмнпрст])я$/u, ["ька", "енька", "ечка"]],
]

const withSmaller = (name: string): readonly string[] => [
  name,
  ...smaller.flatMap(([ending, endings]) => (ending.test(name) ? endings.map((one) => name.replace(ending, one)) : [])),
]

/** Whose something is: Сашин, Сашиной, Лешин. */
const ofSomebody = ["ин", "ина", "ино", "ину", "ины", "иной", "иного", "иному", "ином", "иным", "иных", "иными"]
const possessives = (name: string): readonly string[] =>
  /[ая]$/u.test(name)
    ? [name, name.replaceAll("ё", "е")].flatMap((one) => ofSomebody.map((ending) => one.slice(0, -1) + ending))
    : []

/** All the names of one person, in every case, in Cyrillic and Latin letters. */
interface Group {
  readonly forms: ReadonlySet<string>
  /** How the full names sound in Hangul; of two syllables they sound as Korean ones (유리). */
  readonly sounds: readonly string[]
}

const isLatin = (name: string): boolean => /^\p{Script=Latin}/u.test(name)
const written = (name: string): readonly string[] =>
  isLatin(name) ? [name] : [...inCases(name).filter((form) => !plainWord.test(form)), ...romanised(name)]
/** Forms that open a sentence as other words. */
const plainWord =
  /^(?:Тем[аыеу]?|Темой|Петь|Свет|Лен|Вер|Мил|Надь|Том|Тонь|Толь|Любой|Кост(?:ь|и|ей)|Сени|Лен[иь]|Галька|Коль|Машин\p{L}*|Ленин\p{L}*|Шурин\p{L}*|Ванино)$/u

const groups = called
  .trim()
  .split("\n")
  .map((line): Group => {
    const [full = [], pets = []] = line.split(": ").map((names) => names.split(" "))
    return {
      forms: new Set([
        ...[...full, ...pets.flatMap(withSmaller)].flatMap(written),
        ...pets.flatMap(possessives).filter((form) => !plainWord.test(form)),
        ...pets.flatMap(petNameInHangul),
      ]),
      sounds: full.map((name) => skeletonOf(name, "foreign")),
    }
  })

const byForm = Map.groupBy(
  groups.flatMap((group) => Array.from(group.forms, (form) => ({ form: form.toLowerCase(), group }))),
  ({ form }) => form,
)

/** Every form of what somebody of this name may also be called: Андрей, Andrei, Андрюхой and 안드레이 give Андрюша, Андрюше, Andryusha. */
export function petNamesOf(name: string): readonly string[] {
  const sound = /^\p{Script=Hangul}{3}/u.test(name) ? skeletonOf(name, "foreign") : ""
  const found = [
    ...(byForm.get(name.toLowerCase())?.map(({ group }) => group) ?? []),
    ...groups.filter(({ sounds }) => sounds.includes(sound)),
  ]
  return [...new Set(found.flatMap(({ forms }) => [...forms]))].filter((form) => form !== name)
}
