/** Words of English and Russian that are nobody's name, however they are written. */
export const functionWord =
  /^(?:a|an|and|as|at|be|but|by|for|from|had|has|have|he|her|him|his|i|if|in|into|is|it|its|me|my|no|not|of|on|or|our|out|she|so|that|the|their|them|then|there|they|this|to|up|was|we|were|when|who|with|you|your|и|а|но|в|во|на|не|с|со|он|она|они|мы|я|меня|мне|его|её|ее|их|что|как|так|то|это|у|по|к|из|за|от|до|для|же|бы|ли|был|была|было|были|там|тут|mr|mrs|ms)$/iu
