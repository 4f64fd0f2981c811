/**
 * Keeps what was made for each key, so that it is made once. When too many are kept all are forgotten, which bounds the memory of a
 * long run: what is kept so can be made again any time.
 */
export function makeOnce<Key, Made>(make: (key: Key) => Made, most: number): (key: Key) => Made {
  const made = new Map<Key, Made>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const own = make(key);
    if (made.size >= most) made.clear();
    made.set(key, own);
    return own;
  };
}
