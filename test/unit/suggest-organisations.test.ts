import { expect, it } from "vitest"
import { findOrganisations, withCountry } from "../../src/redaction/suggest/organisations.ts"

it.each([
  ["他在朝鲜南江贸易公司当瓦工", "南江贸易公司", "朝鲜南江贸易公司"],
  ["他在北朝鮮南江貿易公司", "南江貿易公司", "北朝鮮南江貿易公司"],
  ["조선 릉라도무역총회사에서", "릉라도무역총회사", "조선 릉라도무역총회사"],
])("takes the country before a firm's name into it: %s", (line, name, whole) => {
  const start = line.indexOf(name)
  const found = { start, end: start + name.length, type: "ORG", tier: "sure" } as const
  expect(withCountry(line, found).map((one) => [line.slice(one.start, one.end), one.tier])).toEqual([
    [name, "sure"],
    [whole, "check"],
  ])
})

it.each([
  ["현대조선건설직장에서", "건설직장"],
  ["朝鲜公司", "公司"],
  ["在南江贸易公司", "南江贸易公司"],
])("leaves other words before a firm's name: %s", (line, name) => {
  const start = line.indexOf(name)
  const found = { start, end: start + name.length, type: "ORG", tier: "sure" } as const
  expect(withCountry(line, found)).toEqual([found])
})

it.each([
  ["Часть назвал в/ч 2716, зачем мне", "в/ч 2716"],
  ["служил в войсковой части № 45812 до", "войсковой части № 45812"],
  ["조선인민군 제534군부대에서", "제534군부대"],
  ["在朝鲜人民军第4518部队服役", "第4518部队"],
  ["he served in Military Unit 2044 near", "Military Unit 2044"],
])("finds a unit of an army by its number: %s", (line, name) => {
  const found = findOrganisations(line)
  expect(found.filter(({ tier }) => tier === "sure").map(({ start, end }) => line.slice(start, end))).toContain(name)
})
