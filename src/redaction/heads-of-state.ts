/** Source of an expression: heads of state whom every account names, and who are nobody's identity (marking rules of the field). */
export const headsOfState =
  "김정은|김정일|김일성|뿌찐|푸틴|뿌띤|김정은의|수령님|장군님|원수님|kim jong[ -]?(?:un|il)|kim il[ -]?sung|putin|vladimir putin|ким чен(?:а)? (?:ын|ир)(?:а|у|ом|е)?|ким ир сен(?:а|у|ом|е)?|путин(?:а|у|ым|е)?|金正恩|金正日|金日成|普京"
