/** The package names a JavaScript file as the types of this entry; these are the few schemas the tests use. */
declare module "discord-api-spec/zod" {
  interface Schema {
    safeParse(value: unknown): { readonly success: boolean }
  }
  export const ApplicationCommandAutocompleteCallbackRequestSchema: Schema
  export const ApplicationCommandUpdateRequestSchema: Schema
  export const CreateMessageInteractionCallbackRequestSchema: Schema
  export const ModalInteractionCallbackRequestSchema: Schema
  export const UpdateMessageInteractionCallbackRequestSchema: Schema
}
