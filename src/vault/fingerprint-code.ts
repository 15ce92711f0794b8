import { createHash } from "node:crypto"
import { globSync, readFileSync } from "node:fs"
import { join } from "node:path"

/**
 * Differs whenever notes could be read or indexed otherwise than before: another line in the code that does it, another
 * version of what it builds on, another Node. So nobody has to remember to raise a number.
 */
export function fingerprintCode(): string {
  const root = join(import.meta.dirname, "..", "..")
  const hash = createHash("sha256").update(process.version)
  const files = globSync(["package.json", "src/{notes,search,vault}/**/*.ts"], { cwd: root })
  for (const file of files.toSorted()) hash.update(file).update(readFileSync(join(root, file)))
  return hash.digest("hex")
}
