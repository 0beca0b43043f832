import type { en } from "./people-en.ts"

export const ko: Record<keyof typeof en, string> = {
  "person.name": "이름",
  "person.name-hint":
    "이 편집실의 다른 성원들이 보게 될 이름입니다. 40자까지 쓸수 있습니다. 진짜이름이 아니여도 됩니다.",
  "person.passphrase": "암호문",
  "person.code": "여섯자리 수자",
  "person.problem.name-missing": "이름을 쓰십시오.",
  "person.problem.name-long": "이름이 너무 깁니다. 40자까지 쓸수 있습니다.",
  "person.problem.name-letters": "이름에 보이지 않는 기호가 들어있습니다. 다시 쓰십시오.",
  "person.problem.name-taken": "같은 이름을 쓰는 성원이 이미 있습니다. 다른 이름을 고르십시오.",
  "person.problem.passphrase-short": "암호문이 너무 짧습니다. 16자이상이여야 합니다.",
  "person.problem.passphrase-long": "암호문이 너무 깁니다. 128자를 넘으면 안됩니다.",
  "person.problem.passphrase-differs": "두 암호문이 서로 다릅니다. 둘다 다시 쓰십시오.",
  "person.problem.code-wrong":
    "이 수자는 맞지 않습니다. 프로그람에 다음 수자가 나올 때까지 기다리십시오. 이 페지를 오래전에 열었으면 그림을 다시 찍으십시오.",

  "sign-in.title": "들어가기",
  "sign-in.kept": "그동안에 자동으로 나가게 되였습니다. 다시 들어가십시오. 쓴것은 하나도 없어지지 않았습니다.",
  "sign-in.code-hint":
    "손전화의 프로그람에 나오는 수자입니다. 한번만 쓸수 있습니다. 틀려도 한번 쓴것으로 되므로 다음 수자를 기다리십시오.",
  "sign-in.submit": "들어가기",
  "sign-in.idle": "30분동안 아무것도 누르지 않으면 자동으로 나가게 됩니다.",

  "resume.title": "그동안에 자동으로 나가게 되였습니다",
  "resume.kept": "쓴것은 하나도 없어지지 않았습니다. 아직 보내지 않았습니다.",
  "resume.send": "지금 보내기",
  "resume.leave": "보내지 않기",

  "enrol.title": "들어올 준비를 하십시오",
  "enrol.first": "당신은 이 편집실의 첫 책임자입니다. 이 단계에서 모든 증언을 잠그는 열쇠가 만들어집니다.",
  "enrol.invited": "{name}, 잘 오셨습니다. 이 페지는 한번만 쓸수 있습니다.",
  "enrol.passphrase": "1. 암호문을 정하십시오",
  "enrol.passphrase-hint":
    "{shortest}자이상 {longest}자이하입니다. 다른 규정은 없습니다. 되는대로 고른 낱말 대여섯개를 이어쓰면 좋습니다. 잊어버리면 아무도 알려줄수 없습니다.",
  "enrol.again": "같은 암호문을 한번 더",
  "enrol.app": "2. 손전화에 수자프로그람을 준비하십시오",
  "enrol.app-how": "손전화의 인증프로그람으로 이 그림을 찍으십시오.",
  "enrol.picture": "인증프로그람에 넣을 QR부호. 같은 내용이 아래에 글로 있습니다.",
  "enrol.secret": "또는 이것을 프로그람에 쳐넣으십시오.",
  "enrol.code-hint": "프로그람에 지금 나오는 수자 여섯개.",
  "enrol.submit": "준비를 마치기",

  "enrolled.title": "준비가 끝났습니다",
  "enrolled.first":
    "이제는 들어갈수 있습니다. 지금부터 증언도 받을수 있습니다. 프로그람에 새 수자가 나올 때까지 기다리십시오.",
  "enrolled.waits": "책임자에게 알리십시오. 책임자가 열쇠를 주면 곧 들어갈수 있습니다.",
  "enrolled.remember": "암호문은 어디에도 적어두지 않습니다. 잊어버리면 책임자가 다시 초대해야 합니다.",

  "people.title": "편집원들",
  "people.back": "편집원들에게로 돌아가기",
  "people.own": "(당신)",
  "people.announcement-due":
    "변경을 적지 못하여 새 증언이 아직 이전 열쇠로 잠기고있습니다. 누군가가 들어올 때 다시 해봅니다.",
  "people.role": "맡은 일",
  "people.role.moderator": "편집원",
  "people.role.administrator": "책임자",
  "people.role-hint.moderator": "증언을 다룹니다",
  "people.role-hint.administrator": "증언을 다루고 누가 편집원인가를 정합니다",
  "people.state.invited": "초대됨",
  "people.state.over": "기한이 지난 초대",
  "people.state.waiting": "열쇠를 기다림",
  "people.state.active": "열쇠를 가지고있음",
  "people.admit-hint":
    "정말 이 사람이 초대를 받아썼는지 확인하십시오. 그다음 열쇠를 주십시오. 열쇠를 가지면 모든 증언을 열수 있습니다.",
  "people.admit": "열쇠 주기",
  "people.remove": "내보내기…",
  "people.invite": "새 사람 초대하기",
  "people.invite-hint": "전해줄 주소를 만들어줍니다. {days}일동안 한번만 쓸수 있습니다.",
  "people.invite-submit": "주소 만들기",

  "invited.title": "주소를 만들었습니다",
  "invited.how": "이 주소를 당사자({name})만 읽을수 있는 길로 전하십시오. {days}일동안 한번만 쓸수 있습니다.",
  "invited.once": "지금만 보여줍니다. 잃어버리면 이 초대를 없애고 새로 만드십시오.",

  "removal.title": "이 사람을 내보내겠습니까: {name}",
  "removal.keys":
    "이 사람은 곧 나가게 됩니다. 새 열쇠를 만들고 앞으로 오는것은 그것으로 잠급니다. 이 사람은 그것을 열수 없습니다.",
  "removal.limits": "이미 읽었거나 베껴둔것은 이 사람에게 남습니다.",
  "removal.no-keys": "이 사람에게는 아직 열쇠가 없습니다. 초대주소를 더는 쓸수 없게 됩니다.",
  "removal.final": "되돌릴수 없습니다. 다시 오려면 새로 초대를 받아야 합니다.",
  "removal.confirm": "내보내기",
  "removal.no": "아니, 그대로 두기",
}
