import { ComponentType } from "discord-api-types/v10"
import { z } from "zod"
import { maybe, mediaUrl, partialEmoji, snowflake, text, webUrl } from "./fields.ts"

/** Limits of docs: components/reference. */
const customId = text(1, 100)
const componentId = maybe(z.int().min(0).max(2_147_483_647))

const button = z
  .strictObject({
    type: z.literal(ComponentType.Button),
    id: componentId,
    style: z.int().min(1).max(6),
    label: maybe(text(0, 80)),
    emoji: maybe(partialEmoji),
    custom_id: maybe(customId),
    sku_id: maybe(snowflake),
    url: maybe(webUrl.max(512)),
    disabled: maybe(z.boolean()),
  })
  .superRefine((value, context) => {
    const add = (path: string, message: string, code = "BASE_TYPE_REQUIRED") =>
      context.addIssue({ code: "custom", path: [path], message, params: { code } })
    const isLink = value.style === 5
    const isPremium = value.style === 6
    if (isLink && !value.url) add("url", "A url is required")
    if (isLink && value.custom_id) add("custom_id", "A custom id and url cannot both be specified", conflict)
    if (!isLink && value.url) add("url", "A custom id and url cannot both be specified", conflict)
    if (!isLink && !isPremium && !value.custom_id) add("custom_id", "A custom id is required")
    if (isPremium && !value.sku_id) add("sku_id", "A sku id is required")
    if (!isPremium && !value.label && !value.emoji) {
      add("label", "A label or emoji is required", "BUTTON_COMPONENT_LABEL_REQUIRED")
    }
  })
const conflict = "BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE"

const selectFields = {
  id: componentId,
  custom_id: customId,
  placeholder: maybe(text(0, 150)),
  min_values: maybe(z.int().min(0).max(25)),
  max_values: maybe(z.int().min(1).max(25)),
  disabled: maybe(z.boolean()),
  required: maybe(z.boolean()),
}
const selectOption = z.strictObject({
  label: text(1, 100),
  value: text(1, 100),
  description: maybe(text(0, 100)),
  emoji: maybe(partialEmoji),
  default: maybe(z.boolean()),
})
const stringSelect = z
  .strictObject({
    type: z.literal(ComponentType.StringSelect),
    ...selectFields,
    options: z.array(selectOption).min(1).max(25),
  })
  .superRefine(({ options, min_values: least, max_values: most }, context) => {
    const add = (path: PropertyKey[], message: string, code: string) =>
      context.addIssue({ code: "custom", path, message, params: { code } })
    const values = options.map(({ value }) => value)
    for (const [index, value] of values.entries()) {
      if (values.indexOf(value) === index) continue
      add(
        ["options", index, "value"],
        "The specified option value is already used",
        "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED",
      )
    }
    if ((most ?? 1) > options.length)
      add(["max_values"], "Must not exceed the number of options.", "BASE_TYPE_MAX")
    if ((least ?? 1) > (most ?? 1)) add(["min_values"], "Must not exceed max_values.", "BASE_TYPE_MAX")
    if (options.filter((option) => option.default).length > (most ?? 1)) {
      add(["options"], "Too many default options.", "SELECT_COMPONENT_TOO_MANY_DEFAULTS")
    }
  })

const defaultValues = maybe(
  z.array(z.strictObject({ id: snowflake, type: z.enum(["user", "role", "channel"]) })).max(25),
)
const entitySelect = z.strictObject({
  type: z.literal([
    ComponentType.UserSelect,
    ComponentType.RoleSelect,
    ComponentType.MentionableSelect,
    ComponentType.ChannelSelect,
  ]),
  ...selectFields,
  default_values: defaultValues,
  channel_types: maybe(z.array(z.int())),
})

const textInput = z.strictObject({
  type: z.literal(ComponentType.TextInput),
  id: componentId,
  custom_id: customId,
  style: z.literal([1, 2]),
  label: maybe(text(1, 45)),
  min_length: maybe(z.int().min(0).max(4_000)),
  max_length: maybe(z.int().min(1).max(4_000)),
  required: maybe(z.boolean()),
  value: maybe(text(0, 4_000)),
  placeholder: maybe(text(0, 100)),
})

const fileUpload = z.strictObject({
  type: z.literal(ComponentType.FileUpload),
  id: componentId,
  custom_id: customId,
  min_values: maybe(z.int().min(0).max(10)),
  max_values: maybe(z.int().min(1).max(10)),
  required: maybe(z.boolean()),
})

const textDisplay = z.strictObject({
  type: z.literal(ComponentType.TextDisplay),
  id: componentId,
  content: text(1, 4_000),
})

const media = z.strictObject({ url: mediaUrl })
const thumbnail = z.strictObject({
  type: z.literal(ComponentType.Thumbnail),
  id: componentId,
  media,
  description: maybe(text(0, 1_024)),
  spoiler: maybe(z.boolean()),
})

const section = z.strictObject({
  type: z.literal(ComponentType.Section),
  id: componentId,
  components: z.array(textDisplay).min(1).max(3),
  accessory: z.discriminatedUnion("type", [button, thumbnail]),
})

const mediaGallery = z.strictObject({
  type: z.literal(ComponentType.MediaGallery),
  id: componentId,
  items: z
    .array(z.strictObject({ media, description: maybe(text(0, 1_024)), spoiler: maybe(z.boolean()) }))
    .min(1)
    .max(10),
})

const file = z.strictObject({
  type: z.literal(ComponentType.File),
  id: componentId,
  file: z.strictObject({
    url: z.string().startsWith("attachment://"),
  }),
  spoiler: maybe(z.boolean()),
})

const separator = z.strictObject({
  type: z.literal(ComponentType.Separator),
  id: componentId,
  divider: maybe(z.boolean()),
  spacing: maybe(z.literal([1, 2])),
})

const inRow = z.discriminatedUnion("type", [button, stringSelect, entitySelect])
const actionRow = z
  .strictObject({
    type: z.literal(ComponentType.ActionRow),
    id: componentId,
    components: z.array(inRow).min(1).max(5),
  })
  .superRefine(({ components }, context) => {
    // Buttons are five to a row; a select fills one alone.
    if (components.length === 1 || components.every(({ type }) => type === ComponentType.Button)) return
    context.addIssue({
      code: "custom",
      path: ["components"],
      message: "The specified component exceeds the maximum width",
      params: { code: "COMPONENT_LAYOUT_WIDTH_EXCEEDED" },
    })
  })

const container = z.strictObject({
  type: z.literal(ComponentType.Container),
  id: componentId,
  components: z
    .array(z.discriminatedUnion("type", [actionRow, textDisplay, section, mediaGallery, separator, file]))
    .min(1)
    .max(40),
  accent_color: maybe(z.int().min(0).max(0xffffff)),
  spoiler: maybe(z.boolean()),
})

/** Components of a message without the Components V2 flag. */
export const legacyComponents = z.array(z.discriminatedUnion("type", [actionRow])).max(5)

/** Components of a message with the Components V2 flag; the limit of 40 counts nested ones, see check-components. */
export const displayComponents = z
  .array(
    z.discriminatedUnion("type", [actionRow, section, textDisplay, mediaGallery, file, separator, container]),
  )
  .max(40)

const label = z.strictObject({
  type: z.literal(ComponentType.Label),
  id: componentId,
  label: text(1, 45),
  description: maybe(text(0, 100)),
  component: z.discriminatedUnion("type", [textInput, stringSelect, entitySelect, fileUpload]),
})
const inputRow = z.strictObject({
  type: z.literal(ComponentType.ActionRow),
  id: componentId,
  components: z.array(textInput.extend({ label: text(1, 45) })).length(1),
})

export const modalComponents = z
  .array(z.discriminatedUnion("type", [inputRow, label, textDisplay]))
  .min(1)
  .max(5)
