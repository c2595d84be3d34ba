/** An element with attributes and children. */
export const element = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] => {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
};

/** Writes `text` where it is not written yet: a screen reader repeats what is written again. */
export const write = (node: Node, text: string): void => {
  if (node.textContent !== text) node.textContent = text;
};

/** Sets an attribute that has another value. */
export const mark = (target: Element, name: string, value: string): void => {
  if (target.getAttribute(name) !== value) target.setAttribute(name, value);
};

/** Shows or hides what is not shown, or hidden, yet: what is set anew is drawn anew, and the whole window with it. */
export const hide = (target: HTMLElement, hidden: boolean): void => {
  if (target.hidden !== hidden) target.hidden = hidden;
};
