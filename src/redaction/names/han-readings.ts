import { southernHead } from "../skeleton.ts"

/**
 * How Koreans read the signs that their names are written with, in the new forms; the syllables as the North writes them. Every row
 * agrees with the tables of libhangul (hanja.txt).
 */
const table = `
가 佳嘉家可加 | 갈 葛 | 강 姜康江强刚 | 개 介凯 | 건 建健干 | 걸 杰 | 격 格 | 겸 谦 | 경 京庆敬景璟镜耕卿琼庚更 | 계 桂继季 | 고 高古孤 |
곤 坤 | 공 孔功公空 | 곽 郭 | 관 宽官冠 | 광 光广匡 | 교 教 | 구 具丘求九龟欧 | 국 国菊局鞠 | 군 军君 | 궁 宫 | 권 权 | 귀 贵龟 |
규 圭奎规珪 | 균 均 | 극 克 | 근 根槿近勤 | 금 金锦琴今 | 기 基奇起琪箕琦己 | 길 吉 | 김 金 | 남 南男楠 | 녀 女 | 녕 宁 | 단 端 |
대 大 | 덕 德 | 도 都道度陶 | 독 独 | 동 东董同栋童 | 두 斗杜 | 득 得 | 라 罗 | 락 乐 | 란 兰 | 래 来 | 량 梁 | 려 丽吕黎 |
련 莲连 | 렬 烈洌列 | 렴 廉 | 령 令玲灵 | 례 礼 | 로 卢鲁路 | 록 禄绿 | 룡 龙 | 류 柳刘 | 륙 陆 | 륜 伦 | 률 律 | 리 李理利 |
림 林琳 | 마 马 | 만 万满 | 말 末 | 매 梅 | 맹 孟 | 명 明命名 | 모 毛牟 | 목 睦牧木 | 무 武 | 묵 默 | 문 文门 | 미 美 |
민 民敏闵旻珉 | 박 朴 | 반 潘 | 방 方邦房 | 배 裴培 | 백 白百伯柏 | 범 范凡 | 변 边卞 | 병 炳秉兵丙 | 보 宝甫保普 | 복 福复 |
봉 奉凤峰 | 부 富夫 | 분 粉芬 | 빈 彬斌 | 사 史士司 | 삼 三森 | 상 相尚祥上 | 생 生 | 서 徐西瑞书 | 석 石锡硕昔 | 선 善宣先仙鲜 |
설 薛雪 | 섭 燮涉 | 성 成星圣诚盛城声晟省性姓 | 세 世 | 소 苏素昭 | 손 孙 | 송 宋松 | 수 洙秀守寿水树修绣 | 숙 淑琡 | 순 顺纯淳舜洵旬 |
승 承胜升丞 | 시 时始施 | 식 植湜轼 | 신 申辛信慎新 | 실 实 | 심 沈心 | 아 雅 | 안 安 | 애 爱 | 양 梁杨阳养 | 어 鱼 | 언 彦 |
엄 严 | 연 延渊妍燕研连 | 영 英永荣映瑛影莹暎泳咏 | 예 艺芮 | 오 吴五吾 | 옥 玉 | 완 完 | 왕 王 | 용 勇用容龙庸墉 | 우 禹宇佑祐友雨于 |
욱 旭煜 | 운 云运 | 웅 雄 | 원 元源远 | 위 魏卫 | 유 俞庾裕有 | 윤 尹允润 | 은 恩银殷 | 을 乙 | 의 义仪 | 이 伊 | 익 益翼 |
인 仁印寅 | 일 日一逸镒 | 임 任 | 자 子 | 장 张章长庄 | 재 在才载宰 | 전 全田 | 점 点 | 정 郑丁正贞定静政晶婷廷庭 | 제 诸济 | 조 赵曹曺 |
종 钟宗 | 주 周朱珠柱主 | 준 俊准峻浚埈 | 중 中重 | 지 池智志 | 진 陈真镇珍进秦振辰尘震晋 | 차 车 | 찬 灿赞 | 창 昌昶 | 채 蔡采 |
천 千天 | 철 哲铁喆澈彻 | 청 清 | 초 初草 | 최 崔 | 추 秋 | 춘 春 | 충 忠 | 치 治致 | 탁 卓 | 태 太泰 | 택 泽 | 편 片 |
평 平 | 표 表 | 풍 丰 | 필 弼必 | 하 河夏 | 학 学鹤 | 한 韩汉 | 함 咸 | 해 海 | 향 香 | 허 许 | 헌 宪轩 | 혁 革赫 |
현 玄贤铉显炫弦 | 형 亨衡兄炯 | 혜 惠慧 | 호 浩虎镐好豪昊皓澔灏湖 | 홍 洪红弘 | 화 花华和 | 환 焕桓 | 황 黄皇 | 회 会 | 효 孝 |
훈 勋训薰 | 휘 辉徽 | 흥 兴 | 희 姬喜熙希憙`

const syllablesOf = new Map<string, readonly string[]>()
for (const row of table.split("|")) {
  const [syllable, signs] = row.trim().split(" ") as [string, string]
  const spellings = [syllable, southernHead(syllable)].filter(Boolean)
  for (const sign of signs) syllablesOf.set(sign, [...(syllablesOf.get(sign) ?? []), ...spellings])
}

/** In signs: a surname of two and a given name of two. */
export const longestHanName = 4

/**
 * A name in the new forms of Chinese signs as Koreans may read and write it: 金哲洙 is 김철수, and never 금철수 alone. Empty where
 * any sign is none of a Korean name.
 */
export function readingsOf(name: string): readonly string[] {
  if (name.length > longestHanName) return []
  let readings: readonly string[] = [""]
  for (const sign of name) {
    const syllables = syllablesOf.get(sign) ?? []
    readings = readings.flatMap((head) => syllables.map((syllable) => head + syllable))
  }
  return readings
}
