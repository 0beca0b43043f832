import type { CueBook } from "./cues.ts"

export const cues: CueBook = {
  title:
    "mr mrs ms miss dr prof comrade captain major colonel lieutenant sergeant officer general brigadier foreman overseer director manager boss chief leader team_leader supervisor secretary pastor reverend father sister brother deacon priest missionary teacher doctor nurse engineer interpreter translator driver uncle aunt auntie grandpa grandma grandmother grandfather old big little baba babushka dyadya tyotya interviewer lawyer attorney judge inspector coordinator volunteer journalist minister president guard storeman cook welder agent instructor",
  kin: "wife husband mother father mum mom dad son daughter brother sister cousin uncle aunt nephew niece grandmother grandfather twin fiancee fiance in-law child children friend girlfriend boyfriend",
  naming:
    "name named called nickname nicknamed known_as alias goes_by call_him call_her call_me called_him called_me we_called they_called surname",
  company:
    "company corporation corp trading trust bureau construction stroy invest group ltd llc inc ooo oao zao co enterprise plant factory mill shipyard mine farm fishery fisheries cannery logging timber works contractor holding industries agency firm bank textile garment foods logistics general_trading",
  school: "school college academy university institute kindergarten hospital clinic polytechnic lyceum conservatory",
  shelter:
    "church mission shelter parish chapel temple ngo foundation committee commission ministry embassy consulate unhcr iom red_cross centre center house_of society association union office department bureau police court security",
  unit: "brigade battalion company platoon regiment team line workshop section unit detachment squad residential complex block phase site no",
  street:
    "street st avenue ave road rd lane prospekt prospect square embankment highway boulevard district county village town city station stop depot port harbour harbor river island bridge park market bay cape quarter microdistrict borough lake metro valley hill crossing checkpoint",
  post: "former worked driver welder cook carpenter teacher nurse doctor engineer soldier officer sergeant lieutenant leader deputy store-keeper plasterer tailor seamstress fisherman miner farmer interpreter translator member veteran athlete singer musician crane operator electrician accountant clerk mason tiler painter plumber mechanic foreman medic lecturer student bookkeeper logger",
  age: "aged age years_old year-old old young born teenage twenty thirty forty fifty sixty seventy married unmarried single widow widower divorced pregnant orphan only_child only_son only_daughter twin twins two_sons two_daughters three_sons three_daughters children",
  only: "only sole first one_of_two nobody_else no_one_else single unique the_last alone",
  origin:
    "ethnic native born_in from descent jewish buryat tatar bashkir chechen uzbek tajik kyrgyz kazakh ukrainian yakut tuvan koryo-saram chinese japanese returnee bloodline songbun",
  body: "eye eyes eyebrow eyelid nose ear ears earlobe lip lips tooth teeth jaw chin cheek forehead temple scalp head skull neck throat shoulder shoulders arm arms elbow wrist hand hands finger fingers thumb knuckle nail chest rib ribs back spine hip leg legs knee shin ankle foot feet heel toe toes face collarbone forearm calf palm sole",
  mark: "scar scars burn burned burnt tattoo limp limps limped missing crooked bent twitch twitches shakes shaking trembles deaf blind stammer stutter birthmark mole dent stump gold_tooth steel_tooth lost shorter lower tilted mark shaped whistle whistles squint webbed healed",
  injury:
    "fell broke broken crushed cut burned beat beaten lost snapped hit struck stabbed electrocuted frostbite frostbitten exploded collapsed died killed buried hanged injured blinded severed sliced tore",
  escape:
    "escaped fled ran walked crossed crawled hid hidden climbed swam jumped left got_out slipped dressed disguised trunk boot sack barrel container truck lorry train coal fence ditch sewer river ferry",
  building:
    "yard house shop store storehouse storeroom kiosk garage garages basement cellar attic hut barn shed warehouse boiler boiler-house boiler-room tower stop depot canteen cafe cafeteria bathhouse banya sauna hostel dormitory dorm hotel stadium pharmacy bakery sawmill dacha trailer container containers block entrance stairwell staircase crossing underpass pier quay dock berth cemetery garden dump quarry pit carwash car_wash tyre_shop camp greenhouse lot building room flat apartment barrack barracks gate fence wall hangar stall kennel well spring fountain bench monument statue lamp_post pillar pipe pipes tank hatch tunnel arch stairs roof floor pump chimney restaurant noodle teahouse market_hall counter window door locker lay-by petrol_station gas_station filling_station post_office checkpoint turning bend fork ferry landing ramp tracks siding platform kilometre kilometer km milestone",
  beside:
    "behind opposite under underneath beside next_to past beyond between near nearest left_of right_of across_from facing above below inside outside corner side end far_end back_of top_of bottom_of edge_of south_of north_of east_of west_of upstairs downstairs first second third fourth fifth sixth seventh ninth last before_the after_the where with_the the_one",
}
