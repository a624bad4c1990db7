/** A box in the window, in CSS pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Size {
  width: number;
  height: number;
}

/** Where a card stands in the window, and how much of it has room there. */
export interface Placement {
  left: number;
  top: number;
  maxHeight: number;
}

/** Room between the card and the link, and between the card and the edges of the window. */
const [gap, edge] = [6, 8];

/**
 * Places a card under a link, or above it where there is more room and under it too little; beginning where the link
 * begins, as far as the window allows.
 *
 * @param isRightToLeft whether the link begins at its right
 */
export function place(link: Box, card: Size, view: Size, isRightToLeft: boolean): Placement {
  const under = view.height - edge - (link.bottom + gap);
  const above = link.top - gap - edge;
  const isAbove = card.height > under && above > under;
  const maxHeight = Math.max(0, isAbove ? above : under);
  const height = Math.min(card.height, maxHeight);
  const wanted = isRightToLeft ? link.right - card.width : link.left;
  return {
    left: Math.max(edge, Math.min(wanted, view.width - edge - card.width)),
    top: isAbove ? link.top - gap - height : link.bottom + gap,
    maxHeight,
  };
}
