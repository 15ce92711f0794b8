/** The terminal's door: picks the command named first and hands it the rest. */
const commands: Readonly<Record<string, () => Promise<{ run(args: readonly string[]): Promise<number> }>>> = {
  notes: () => import("./notes.ts"),
}

const [name = "", ...args] = process.argv.slice(2)
const load = Object.hasOwn(commands, name) ? commands[name] : undefined
if (load === undefined) {
  process.stderr.write(`unknown command "${name}"; known: ${Object.keys(commands).join(", ")}\n`)
  process.exitCode = 2
} else {
  process.exitCode = await (await load()).run(args)
}
