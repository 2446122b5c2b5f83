/** A part of a syntax tree, as far as it is looked at: which characters of the code it is, and what it is made of. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

export const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

export const childrenOf = (node: Node): Node[] => Object.values(node).flat().filter(isNode);

export const nameOf = (node: unknown): string => (isNode(node) && typeof node.name === 'string' ? node.name : '');

/** `fiber.tag`: reading it changes nothing. */
export const isPath = (node: unknown): boolean =>
  isNode(node) &&
  (node.type === 'Identifier' || (node.type === 'MemberExpression' && !node.computed && isPath(node.object)));

export const isFunction = ({ type }: Node): boolean => /^(?:Function|ArrowFunction)/.test(type);

/** The variables of the function around it that a part declares. */
export function declaredIn(node: Node): string[] {
  if (isFunction(node)) return [];
  const own = node.type === 'VariableDeclarator' ? [nameOf(node.id)] : [];
  return [...own, ...childrenOf(node).flatMap(declaredIn)];
}

/** Whether what follows a case is reached from it. */
export const runsOn = (one: Node): boolean => !leaves((one.consequent as Node[]).at(-1));

function leaves(node: unknown): boolean {
  if (!isNode(node)) return false;
  if (/^(?:Break|Return|Throw|Continue)Statement$/.test(node.type)) return true;
  if (node.type === 'BlockStatement') return leaves((node.body as Node[]).at(-1));
  return node.type === 'IfStatement' && leaves(node.consequent) && leaves(node.alternate);
}
