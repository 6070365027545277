/**
 * Signature and quote, as HTML, without what roosterjs changes in the lines that it renders again, and which is no loss: it writes the
 * direction of the page into their style, the browser then spells the whole style anew, and the class of Outlook's spelling goes.
 */
export const comparableTail = (tail: string): string =>
  tail.replace(/ class="elementToProof"/g, '').replace(/ style="([^"]*)"/g, (_, style: string) => {
    const rest = style
      .replace(/\s+/g, '')
      .replace(/(^|;)direction:\w+/g, '')
      .replace(/^;+|;+$/g, '');
    return rest && ` style="${rest}"`;
  });
