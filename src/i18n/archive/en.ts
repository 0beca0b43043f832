/** What only the archive says. */
export const en = {
  "nav.home": "About",
  "nav.list": "Testimonies",
  "nav.search": "Search",
  "home.title": "Voices from behind the fence",
  "home.lead":
    "People who escaped forced labour tell what happened to them. Their names are changed and whatever could identify anyone is taken out, so that nobody's family can be found.",
  "home.latest": "Latest testimonies",
  "home.all": "All testimonies",
  "home.vetted": "How each account is vetted",
  "home.vetted.sealed":
    "The account arrives locked. The machine that receives it cannot read it; only moderators at a separate desk can.",
  "home.vetted.redacted":
    "A moderator takes out names, places, dates, numbers and every detail that could identify the witness or anyone else.",
  "home.vetted.seen":
    "The source decided for which uses the account may serve, and can ask to see the text and say yes before it is published.",
  "home.vetted.second":
    "A second person reads exactly what would be published and approves it. Changing one letter undoes the approval.",
  "home.vetted.withdrawn":
    "The source can withdraw the account at any time. Then its page says only that it was withdrawn.",
  "home.changed": "What is changed in them",
  "home.changed.what":
    'What was taken out is replaced by a mark such as [name], or by wider words such as "a city in the Far East". All marks of one kind look alike, so their length tells nothing. Each page says which kinds of detail were changed. Nothing else is rewritten.',
  "home.changed.limits":
    "An account is one person's memory. We have not checked every statement, and we do not claim to have.",
  "home.readers": "What we know about readers",
  "home.readers.what":
    "Nothing. There are no cookies, no scripts and no list of visits or searches. Your network and whoever watches it may still see that you were here.",
  "home.testify": "If you have something to tell",
  "home.testify.what":
    "There is a separate, locked way in for accounts. Ask an organisation that you trust for its address, and do not use a telephone that somebody else controls.",
  "list.title": "Testimonies",
  "list.language": "Language of the testimonies",
  "list.all": "All languages",
  "list.none": "Nothing has been published here yet.",
  "pager.pages": "Pages",
  "pager.newer": "Newer",
  "pager.older": "Older",
  "pager.at": "Page {page}",
  "search.title": "Search",
  "search.label": "Words in the testimonies",
  "search.go": "Search",
  "search.hint":
    "Several words find the testimonies that have all of them. Put a phrase in quotation marks. Searches are not recorded.",
  "search.none": "No testimony has “{query}”.",
  "testimony.published": "This name is a pseudonym. Published {month}, version {version}.",
  "testimony.violent": "This testimony speaks of violence.",
  "testimony.facts": "In short",
  "testimony.changed": "What was changed in this text",
  "testimony.changed.what": "To protect the witness and others, these kinds of detail were taken out or made wider:",
  "testimony.changed.none": "Nothing was changed in this text.",
  "testimony.cite": "How to cite it",
  "testimony.citation":
    "“{pseudonym}” (pseudonym), testimony, version {version}, {month}. Unbarred testimony archive. {address}",
  "testimony.quotable": "The witness allows quoting from this text.",
  "testimony.not-quotable": "The witness has not allowed quoting from this text. You may refer to it and link to it.",
  "testimony.check": "Fingerprint of this version",
  "testimony.check.what":
    "The SHA-256 of the record that was approved. Note it with your citation: as long as it is the same, not one letter has changed.",
  "testimony.first": "First published {month}.",
  "withdrawn.title": "Withdrawn",
  "withdrawn.what":
    "What was at this address has been withdrawn. Nothing more is said about it, and we ask everybody who kept a copy to delete it.",
} as const
