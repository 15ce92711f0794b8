/** Lists by key that shrink as well as grow; a key without a list has an empty one. */
export class ListMap<Key, Value> {
  readonly #lists = new Map<Key, Value[]>()

  get(key: Key): readonly Value[] {
    return this.#lists.get(key) ?? []
  }

  add(key: Key, value: Value): void {
    const list = this.#lists.get(key)
    if (list === undefined) this.#lists.set(key, [value])
    else list.push(value)
  }

  /** Takes the value out once; nothing where it is not there. */
  remove(key: Key, value: Value): void {
    const list = this.#lists.get(key)
    const at = list?.indexOf(value) ?? -1
    if (list === undefined || at === -1) return
    if (list.length === 1) this.#lists.delete(key)
    else list.splice(at, 1)
  }
}
