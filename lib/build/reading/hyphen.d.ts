declare module 'hyphen/*/index.js' {
  const language: { hyphenateSync: (text: string) => string };
  export default language;
}
