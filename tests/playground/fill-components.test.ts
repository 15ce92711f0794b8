import type { APIAttachment } from "discord-api-types/v10"
import { describe, expect, it } from "vitest"
import { fillComponents } from "../../src/playground/world/fill-components.ts"

const attachment: APIAttachment = {
  id: "1",
  filename: "chart.png",
  size: 3,
  url: "http://127.0.0.1/attachments/1/1/chart.png",
  proxy_url: "http://127.0.0.1/attachments/1/1/chart.png",
  content_type: "image/png",
}
const media = { attachments: [attachment], newId: () => "9" }

describe("fillComponents", () => {
  it("numbers components in order around the numbers that the bot gave", () => {
    const row = { type: 1, components: [{ type: 2, id: 1 }, { type: 2 }] }
    expect(fillComponents([row], media)).toEqual([
      {
        type: 1,
        id: 2,
        components: [
          { type: 2, id: 1 },
          { type: 2, id: 3 },
        ],
      },
    ])
  })

  it("spells out defaults", () => {
    expect(fillComponents([{ type: 14 }, { type: 3, options: [] }], media)).toEqual([
      { type: 14, id: 1, divider: true, spacing: 1 },
      { type: 3, id: 2, options: [], min_values: 1, max_values: 1 },
    ])
  })

  it("gives files that came along their address", () => {
    const gallery = { type: 12, items: [{ media: { url: "attachment://chart.png" } }] }
    expect(fillComponents([gallery], media)[0]).toMatchObject({
      items: [{ media: { url: attachment.url, attachment_id: "1" }, spoiler: false, description: null }],
    })
  })
})
