/** Words of English and Russian that are hardly ever a name, however they are written; in capitals some (Ли, Но, An, So) are surnames. */
export const functionWord =
  /^(?:a|an|and|as|at|be|but|by|for|from|had|has|have|he|her|him|his|i|if|in|into|is|it|its|me|my|no|not|of|on|or|our|out|she|so|that|the|their|them|then|there|they|this|to|up|was|we|were|when|who|with|you|your|after|all|also|another|any|are|because|before|both|can|could|did|do|does|during|each|even|every|everybody|everyone|everything|here|how|just|later|many|maybe|most|never|nobody|nothing|now|once|one|only|other|please|since|some|somebody|someone|still|than|these|those|though|today|tomorrow|until|us|very|what|where|which|while|why|would|yes|yesterday|yet|и|а|но|в|во|на|не|с|со|он|она|они|мы|я|меня|мне|его|её|ее|их|что|как|так|то|это|у|по|к|из|за|от|до|для|же|бы|ли|был|была|было|были|там|тут|все|всё|этот|тот|потом|тогда|когда|если|где|кто|который|наш|ваш|мой|свой|уже|ещё|еще|только|сам|один|после|перед|или|да|нет|mr|mrs|ms)$/iu

/** Of these the ones that are syllables of Korean names as well: So Yon, An Chol Su. */
export const koreanSyllable = /^(?:so|an|in|no|do|to|on)$/iu

/** Syllables of Korean names, and names, that are words of Russian or English, too. */
export const alsoWord =
  /^(?:нам|нас|вам|им|сам|сон|сын|тень|тон|пан|рим|мир|рак|сок|чин|чан|хан|хор|дам|дон|бок|кот|род|ран|man|young|won|sun|son|song|moon|gun|gang|sang|hung|sin|ham|bang|bin|chin|dong|king|long|sung|tan|yon|will|may|june|mark|art|rose|dawn|hope|grace|faith|joy|pastor|major|вера|надежда|любовь|света|слава|роза|лилия|рада|лев|марка|мила|ада|майя|мина|дина|park|white|black|brown|green|bill|penny|summer|daisy|lily|amber|cook|mason|baker)$/iu
