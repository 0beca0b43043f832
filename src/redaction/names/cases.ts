/** By a name's end: the ends of its cases, and as one calls out to its bearer. */
const declensions: readonly (readonly [end: RegExp, endings: string])[] = [
  [/ия$/u, "ия ии ию ией"],
  [/(?<=[аеёиоуыэюяь])я$/u, "я и е ю ей ёй"],
  [/я$/u, "я и е ю ей ь"],
  [/(?<=[шжчщ])а$/u, "а и е у ей -"],
  [/(?<=[кгх])а$/u, "а и е у ой -"],
  [/а$/u, "а ы е у ой -"],
  [/ий$/u, "ий ия ию ием ии"],
  [/й$/u, "й я ю ем е"],
  [/овь$/u, "овь ови овью"],
  [/ь$/u, "ь я ю ем е"],
  [/о$/u, "о"],
  [/(?<=^Пав)ел$/u, "ел ла лу лом ле"],
  [/ёк$/u, "ёк ька ьку ьком ьке"],
  [/(?<=[шжрз])ок$/u, "ок ка ку ком ке"],
  [/ек$/u, "ек ка ку ком ке"],
  [/(?<=[шжчщ])$/u, "- а у ем е"],
  [/$/u, "- а у ом е"],
]
/** In letters: what is called out and shorter is another word (Ир, Тон). */
const shortest = 3

/** A Russian given name or pet name (nominative, with a capital) in its cases and as one calls out to it, with ё and with е for it. */
export function inCases(name: string): readonly string[] {
  const [end, endings] = declensions.find(([end]) => end.test(name))!
  const stem = name.replace(end, "")
  const forms = endings.split(" ").map((ending) => (ending === "-" ? stem : stem + ending))
  const told = forms.filter((form) => form === name || form.length >= shortest)
  return [...new Set(told.flatMap((form) => [form, form.replaceAll("ё", "е")]))]
}
