import type { en } from "./en.ts"

export const ko: Record<keyof typeof en, string> = {
  "nav.home": "소개",
  "nav.list": "증언",
  "nav.search": "찾기",
  "home.title": "담장안에서 나온 목소리",
  "home.lead":
    "강제로동에서 빠져나온 사람들이 자기가 겪은 일을 말합니다. 누구의 가족도 찾아낼수 없도록 이름을 바꾸고 신분이 드러날 내용을 지웠습니다.",
  "home.latest": "새로 나온 증언",
  "home.all": "모든 증언",
  "home.vetted": "글을 어떻게 검토하는가",
  "home.vetted.sealed":
    "글은 잠긴채로 들어옵니다. 받는 기계는 읽을수 없고, 따로 있는 편집실의 편집원들만 열수 있습니다.",
  "home.vetted.redacted":
    "편집원 한사람이 이름, 지명, 날자, 번호, 그리고 증언자나 다른 사람의 신분이 드러날 내용을 다 지웁니다.",
  "home.vetted.seen": "본인이 글을 어디에 쓸수 있는지 정하였고, 공개하기 전에 글을 보고 《예》라고 할 권리가 있습니다.",
  "home.vetted.second": "두번째 사람이 공개될 글을 그대로 읽고 승인합니다. 글자 하나만 고쳐도 승인은 없어집니다.",
  "home.vetted.withdrawn":
    "본인은 언제든지 글을 거두어들일수 있습니다. 그러면 그 페지에는 거두어들였다는 말만 남습니다.",
  "home.changed": "무엇을 바꾸었는가",
  "home.changed.what":
    "지운 곳에는 [이름]과 같은 표식이나 《원동의 한 도시》와 같이 넓은 말을 넣었습니다. 같은 종류의 표식은 다 같아서 그 길이로는 아무것도 알수 없습니다. 어떤 내용을 바꾸었는지 페지마다 적혀있습니다. 다른것은 고치지 않습니다.",
  "home.changed.limits":
    "증언은 한 사람의 기억입니다. 우리는 모든 말을 확인하지 못하였으며 확인하였다고 말하지도 않습니다.",
  "home.readers": "읽는 사람에 대하여",
  "home.readers.what":
    "아무것도 모릅니다. 누가 왔다갔는지, 무엇을 찾았는지 기록하지 않습니다. 그러나 당신이 쓰는 망을 감시하는 사람은 당신이 여기에 온것을 알수 있습니다.",
  "home.testify": "말하고싶은것이 있는 사람에게",
  "home.testify.what":
    "글을 보내는 길은 따로 있으며 잠겨있습니다. 믿을수 있는 단체에 그 주소를 물어보십시오. 다른 사람이 들여다보는 손전화는 쓰지 마십시오.",
  "list.title": "증언",
  "list.language": "증언의 말",
  "list.all": "모든 말",
  "list.none": "아직 공개된것이 없습니다.",
  "pager.pages": "페지",
  "pager.newer": "앞으로",
  "pager.older": "뒤로",
  "pager.at": "{page}페지",
  "search.title": "찾기",
  "search.label": "증언에 나오는 말",
  "search.go": "찾기",
  "search.hint":
    "여러 말을 쓰면 그 말이 다 들어있는 증언을 찾습니다. 이어진 말은 따옴표안에 쓰십시오. 무엇을 찾았는지 기록하지 않습니다.",
  "search.none": "《{query}》이 나오는 증언이 없습니다.",
  "testimony.published": "이 이름은 가명입니다. {month} 공개, {version}판.",
  "testimony.violent": "이 증언에는 폭행에 대한 이야기가 있습니다.",
  "testimony.facts": "간단히",
  "testimony.changed": "이 글에서 바꾼것",
  "testimony.changed.what":
    "증언자와 다른 사람들을 보호하기 위하여 다음과 같은 내용을 지우거나 넓은 말로 바꾸었습니다.",
  "testimony.changed.none": "이 글에서는 아무것도 바꾸지 않았습니다.",
  "testimony.cite": "따서 쓸 때",
  "testimony.citation": "《{pseudonym}》(가명), 증언, {version}판, {month}. Unbarred 증언보관소. {address}",
  "testimony.quotable": "증언자는 이 글을 따서 쓰는것을 허락하였습니다.",
  "testimony.not-quotable":
    "증언자는 이 글을 따서 쓰는것을 허락하지 않았습니다. 이 페지를 알려주거나 련결할수는 있습니다.",
  "testimony.check": "이 판의 확인값",
  "testimony.check.what":
    "승인된 기록의 SHA-256값입니다. 따서 쓸 때 함께 적어두십시오. 이 값이 같으면 글자 하나도 달라지지 않은것입니다.",
  "testimony.first": "처음 공개: {month}.",
  "withdrawn.title": "거두어들였습니다",
  "withdrawn.what":
    "이 주소에 있던 글은 거두어들였습니다. 그에 대하여 더 말하지 않습니다. 복사해둔 사람은 지워주십시오.",
}
