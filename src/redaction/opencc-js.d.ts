declare module "opencc-js/dict/TSCharacters" {
  /** Pairs of signs of the old and the new form, `old new|old new|…`. */
  const characters: string
  export { characters as default }
}
