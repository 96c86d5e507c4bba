import type { CellLook } from "../../../sheet/looks";
import { lookCss } from "./look-css";

const PREFIX = "sheet-";

/** Classes for declarations: thousands of cells that come and go share a few rules, instead of carrying their styles each. */
class SharedClasses {
  private readonly names = new Map<string, string>([["", ""]]);
  private readonly byLook = new WeakMap<CellLook, string>();
  private rules: CSSStyleSheet | null = null;

  /** The class of these declarations; "" for none. */
  of(css: string): string {
    return this.names.get(css) ?? this.add(css);
  }

  ofLook(look: CellLook): string {
    const known = this.byLook.get(look);
    if (known !== undefined) {
      return known;
    }
    const name = this.of(lookCss(look));
    this.byLook.set(look, name);
    return name;
  }

  /** A rule names its class twice, so that it goes before those of the grid itself. */
  private add(css: string): string {
    const name = `${PREFIX}${String(this.names.size)}`;
    this.names.set(css, name);
    this.rules ??= newRules();
    this.rules?.insertRule(`.${name}.${name}{${css}}`, this.rules.cssRules.length);
    return name;
  }
}

function newRules(): CSSStyleSheet | null {
  const element = document.createElement("style");
  document.head.append(element);
  return element.sheet;
}

export const sharedClasses = new SharedClasses();
