/** What `_locales` holds for one language. */
export type Messages = Record<string, { message: string; placeholders?: Record<string, { content: string }> }>;

/** `getMessage` as browsers have it: `$NAME$` is a placeholder, its content names a substitution, `$$` is a dollar; '' for no such key. */
export const messagesOf =
  (messages: Messages) =>
  (key: string, substitutions: readonly string[] = []): string => {
    const { message = '', placeholders = {} } = messages[key] ?? {};
    return message.replace(/\$(?:(\w+)\$|\$)/g, (_, name?: string) => {
      if (name === undefined) return '$';
      const content = placeholders[name.toLowerCase()]?.content ?? '';
      return content.replace(/\$([1-9])/g, (_, place) => substitutions[Number(place) - 1] ?? '');
    });
  };
