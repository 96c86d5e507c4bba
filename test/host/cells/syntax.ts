/** A formula taken apart. */
export type Expression =
  | { readonly kind: "value"; readonly value: number | string | boolean | { readonly error: string } }
  | { readonly kind: "range"; readonly sheet: string | null; readonly text: string }
  | { readonly kind: "call"; readonly name: string; readonly given: readonly (Expression | null)[] }
  | { readonly kind: "operation"; readonly operator: string; readonly left: Expression; readonly right: Expression }
  | { readonly kind: "sign"; readonly operator: string; readonly operand: Expression };

const TOKEN = new RegExp(
  [
    String.raw`\s+`,
    String.raw`(?<string>"(?:[^"]|"")*")`,
    String.raw`(?<error>#[A-Z0-9/]+[!?]?)`,
    String.raw`(?<range>(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?(?![\p{L}\p{N}_(]))`,
    String.raw`(?<number>\d+(?:\.\d*)?(?:E[+-]?\d+)?|\.\d+)`,
    String.raw`(?<name>[\p{L}_\\][\p{L}\p{N}_.]*)`,
    String.raw`(?<operator><>|<=|>=|[-+*/^&=<>%(),:!{};@#])`,
  ].join("|"),
  "iuy",
);

interface Token {
  readonly kind: string;
  readonly text: string;
}

/** Whether Excel would take a text (without its `=`) for a formula, as far as quotes and brackets tell. */
export function isFormula(formula: string): boolean {
  const tokens = tokenize(formula);
  if (!tokens || tokens.length === 0 || isLooseEnd(tokens.at(-1))) {
    return false;
  }
  let depth = 0;
  for (const { kind, text } of tokens) {
    depth += kind !== "operator" ? 0 : text === "(" || text === "{" ? 1 : text === ")" || text === "}" ? -1 : 0;
    if (depth < 0) {
      return false;
    }
  }
  return depth === 0 && !tokens.some((token, index) => index > 0 && areOperands(tokens[index - 1], token));
}

function isLooseEnd(token: Token | undefined): boolean {
  return token?.kind === "operator" && !/^[)%}#]$/u.test(token.text);
}

function areOperands(first: Token | undefined, second: Token): boolean {
  return first !== undefined && first.kind !== "operator" && second.kind !== "operator";
}

function tokenize(formula: string): readonly Token[] | null {
  const tokens: Token[] = [];
  for (TOKEN.lastIndex = 0; TOKEN.lastIndex < formula.length;) {
    const match = TOKEN.exec(formula);
    if (!match) {
      return null;
    }
    const found = Object.entries(match.groups ?? {}).find(
      ([, text]: [string, string | undefined]) => text !== undefined,
    );
    if (found) {
      tokens.push({ kind: found[0], text: found[1] });
    }
  }
  return tokens;
}

/** The expression of a formula; null for what the host's small calculator does not know. */
export function parseFormula(formula: string): Expression | null {
  const tokens = tokenize(formula);
  if (!tokens) {
    return null;
  }
  const reader = new Reader(tokens);
  const expression = reader.expression(0);
  return reader.isDone ? expression : null;
}

/** The loosest first. */
const OPERATORS: readonly (readonly string[])[] = [
  ["=", "<>", "<", ">", "<=", ">="],
  ["&"],
  ["+", "-"],
  ["*", "/"],
  ["^"],
];

class Reader {
  private position = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  get isDone(): boolean {
    return this.position === this.tokens.length;
  }

  expression(level: number): Expression | null {
    const operators = OPERATORS[level];
    if (!operators) {
      return this.operand();
    }
    let left = this.expression(level + 1);
    for (let operator = this.take(operators); left && operator; operator = this.take(operators)) {
      const right = this.expression(level + 1);
      left = right && { kind: "operation", operator, left, right };
    }
    return left;
  }

  private operand(): Expression | null {
    const sign = this.take(["-", "+"]);
    if (sign) {
      const operand = this.operand();
      return operand && { kind: "sign", operator: sign, operand };
    }
    let operand = this.primary();
    while (operand && this.take(["%"])) {
      operand = { kind: "sign", operator: "%", operand };
    }
    return operand;
  }

  private primary(): Expression | null {
    if (this.take(["("])) {
      const inner = this.expression(0);
      return this.take([")"]) ? inner : null;
    }
    const token = this.tokens[this.position];
    this.position += 1;
    switch (token?.kind) {
      case "number":
        return { kind: "value", value: Number(token.text) };
      case "string":
        return { kind: "value", value: token.text.slice(1, -1).replaceAll('""', '"') };
      case "error":
        return { kind: "value", value: { error: token.text } };
      case "range":
        return rangeOf(token.text);
      case "name":
        return this.named(token.text.toUpperCase());
      default:
        return null;
    }
  }

  private named(name: string): Expression | null {
    if (name === "TRUE" || name === "FALSE") {
      return { kind: "value", value: name === "TRUE" };
    }
    if (!this.take(["("])) {
      return null;
    }
    const given: (Expression | null)[] = [];
    while (!this.take([")"])) {
      const isOmitted = [",", ")"].includes(this.tokens[this.position]?.text ?? "");
      const argument = isOmitted ? null : this.expression(0);
      if (!isOmitted && argument === null) {
        return null;
      }
      given.push(argument);
      if (!this.take([","]) && this.tokens[this.position]?.text !== ")") {
        return null;
      }
    }
    return { kind: "call", name, given };
  }

  private take(operators: readonly string[]): string | null {
    const token = this.tokens[this.position];
    if (token?.kind !== "operator" || !operators.includes(token.text)) {
      return null;
    }
    this.position += 1;
    return token.text;
  }
}

function rangeOf(text: string): Expression {
  const border = text.lastIndexOf("!");
  const sheet = border < 0 ? null : text.slice(0, border);
  return {
    kind: "range",
    sheet: sheet?.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet,
    text: text.slice(border + 1).replaceAll("$", ""),
  };
}
