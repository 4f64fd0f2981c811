/** With a capital, which "al-Bab" and "el-Fasher" have behind their article. */
export const beginsAsName = (text: string): boolean =>
  /^(?:\p{Lu}|\p{Ll}{2,3}[-'’]\p{Lu})/u.test(text);
