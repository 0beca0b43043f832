/* What somebody points at to say where they slept or hid: a house, a yard, a stop; as sources of expressions. */

export const englishSpot =
  "yard|house|shop|store|kiosk|garages?|basement|cellar|attic|bridge|gates?|hut|barn|shed|warehouse|boiler\\s(?:room|house)|tower|church|school|hospital|clinic|market|square|park|stop|station|depot|canteen|caf[eé]|bathhouse|hostel|dormitory|hotel|stadium|pharmacy|bakery|sawmill|dacha|trailer|container|block|entrance|corner|crossing|underpass|pier|quay|dock|berth|embankment|cemetery|garden|dump|quarry|pit|car\\swash|tyre\\sshop|camp|farm|greenhouse|lot|building|room|flat|apartment"

/** Without the ends that the cases have. */
export const russianSpot =
  "дом|домик|гараж|склад|ангар|барак|вагончик|подвал|чердак|сара[йе]|магазин|ларёк|ларек|киоск|коровник|свинарник|общежити|общаг|гостиниц|столов|кафе|котельн|будк|бытовк|дач|теплиц|остановк|двор|сторожк|бан|кладбищ|церк|мост|причал|пирс|площадк|стоянк|автостоянк|лесопилк|пилорам|карьер|стройк|корпус|квартир|комнат"

export const koreanHouse =
  "기숙사|합숙|숙소|집|창고|건물|아빠트|아파트|식당|공장|상점|방|막사|병원|차고|마당|골목|주차장|정류장|교회|학교"

export const hanHouse =
  "[楼樓房室]|宿舍|公寓|仓库|倉庫|院子?|店|铺子?|鋪子?|厂|廠|塔|点|點|站|工棚|广场|廣場|车间|車間|食堂|学校|医院|工地|裁缝铺|裁縫鋪"

/** Where beside a house, or in it. */
export const hanSide = String.raw`斜?对面|斜?對面|背后|背後|后面|後面|后身|旁边?|旁邊|边上|邊上|尽头|盡頭|拐角|门口|門口|底下|左手|右手|往[东南西北東]|[\d一二三四五六七八九十]{1,3}(?:公里|楼|樓|层|層)|地下(?:[一二]层|[一二]層|室)|[东西中東]段|[前后後]街`
