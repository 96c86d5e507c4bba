import { WorkbookError } from "../errors";
import { passAside } from "./asides";
import { Attributes, matchesAt, passSpace } from "./attributes";
import { MAXIMUM_DEPTH } from "./limits";
import {
  SPACE,
  BANG,
  DOUBLE_QUOTE,
  SINGLE_QUOTE,
  SLASH,
  COLON,
  LESS_THAN,
  EQUALS,
  GREATER_THAN,
  QUESTION,
} from "./characters";
import { findMainPrefixes } from "./namespaces";
import { decodeText, isTrue } from "./text";

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

/**
 * Steps through the tags of an XML part without making anything of them: a tag is the offsets of its bytes.
 * Nesting and attributes are checked on the way. Comments, CDATA and instructions are passed over, and so is what
 * stands in an alternative (`mc:Choice`) for programs that know more than this one.
 */
export class TagScanner {
  /** Offsets of the tag just read: `<`, and the byte after `>`. */
  tagStart = 0;
  tagEnd = 0;
  /** The end of the tag before: a leaf's text stands from here to `tagStart`. */
  textStart = 0;
  isOpening = false;
  /** Whether the tag opens and closes its element at once. */
  isEmpty = false;
  /** Whether the tag is of the same namespace as the part's root. */
  isMain = false;
  /** How deep the tag's own element is; the root's level is 1. */
  level = 0;
  readonly attributes: Attributes;

  private nameStart = 0;
  private localStart = 0;
  private nameEnd = 0;
  private readonly open: number[] = [];
  private depth = 0;
  private rootSeen = false;
  private mainPrefixes: readonly string[] = [""];

  constructor(
    readonly bytes: Uint8Array,
    readonly part: string,
    /** A fragment may hold several elements at its top, all taken to be of the main namespace. */
    private readonly isFragment = false,
  ) {
    const isMarked = BYTE_ORDER_MARK.every((byte, index) => bytes[index] === byte);
    this.tagEnd = isMarked ? BYTE_ORDER_MARK.length : 0;
    this.attributes = new Attributes(bytes);
  }

  /**
   * Reads the next tag; false at the end.
   * @throws WorkbookError file-malformed or file-doctype.
   */
  next(): boolean {
    while (this.step()) {
      if (this.isMain || !this.isOpening || !this.isNamed("Choice")) {
        return true;
      }
      this.skip();
    }
    return false;
  }

  /** Whether the tag opens an element of the main namespace with this local name. */
  opens(name: string): boolean {
    return this.isOpening && this.isMain && this.isNamed(name);
  }

  /** Whether the tag is of the main namespace and has this local name, opening or closing. */
  is(name: string): boolean {
    return this.isMain && this.isNamed(name);
  }

  /** The local name of a tag of the main namespace, "" for others. */
  name(): string {
    return this.isMain ? decodeText(this.bytes, this.localStart, this.nameEnd) : "";
  }

  /** The prefix of the tag's name with its colon, or nothing. */
  prefix(): string {
    return decodeText(this.bytes, this.nameStart, this.localStart);
  }

  /** Passes over what is inside the element that was just opened, and its closing tag. */
  skip(): void {
    const level = this.level;
    let isInside = this.isOpening && !this.isEmpty;
    while (isInside && this.step()) {
      isInside = this.isOpening || this.level > level;
    }
  }

  /** Goes to the next child of an element at `level`: true on the child's opening tag, false past the element's end. */
  nextChild(level: number): boolean {
    while (this.next()) {
      if (!this.isOpening && this.level <= level) {
        return false;
      }
      if (this.isOpening && this.level === level + 1) {
        return true;
      }
    }
    return false;
  }

  /** The text of the element that was just opened, with that of elements inside it. */
  text(): string {
    const level = this.level;
    let text = "";
    let isInside = this.isOpening && !this.isEmpty;
    while (isInside && this.step()) {
      text += decodeText(this.bytes, this.textStart, this.tagStart);
      isInside = this.isOpening || this.level > level;
    }
    return text;
  }

  /** An attribute's value, by its name without prefix; null when it is not there. */
  attribute(name: string, isPrefixed = false): string | null {
    const number = this.attributes.find(name, isPrefixed);
    return number < 0 ? null : this.attributes.value(number);
  }

  /** A yes-or-no attribute; null when it is not there. */
  flag(name: string): boolean | null {
    const value = this.attribute(name);
    return value === null ? null : isTrue(value);
  }

  /** A numeric attribute; null when it is not there or no number. */
  number(name: string): number | null {
    const value = this.attribute(name);
    return value === null || value.trim() === "" || !Number.isFinite(Number(value)) ? null : Number(value);
  }

  malformed(): WorkbookError {
    return new WorkbookError({ code: "file-malformed", part: this.part });
  }

  private step(): boolean {
    const bytes = this.bytes;
    const length = bytes.length;
    let position = this.tagEnd;
    this.textStart = position;
    for (;;) {
      while (position < length && bytes[position] !== LESS_THAN) {
        position += 1;
      }
      if (position >= length) {
        this.finish(length);
        return false;
      }
      const mark = bytes[position + 1];
      if (mark !== BANG && mark !== QUESTION) {
        this.tagStart = position;
        if (mark === SLASH) {
          this.readClosing(position + 2);
        } else {
          this.readOpening(position + 1);
        }
        return true;
      }
      position = passAside(bytes, position + 1, this.part);
    }
  }

  private finish(end: number): void {
    this.tagStart = end;
    this.tagEnd = end;
    this.level = 0;
    this.isOpening = false;
    if (this.depth > 0 || (!this.rootSeen && !this.isFragment)) {
      throw this.malformed();
    }
  }

  private readOpening(start: number): void {
    const bytes = this.bytes;
    this.isOpening = true;
    this.attributes.count = 0;
    let position = this.readName(start);
    for (;;) {
      const afterSpace = passSpace(bytes, position);
      const byte = bytes[afterSpace];
      this.isEmpty = byte === SLASH;
      if (byte === GREATER_THAN || (this.isEmpty && bytes[afterSpace + 1] === GREATER_THAN)) {
        position = afterSpace;
        break;
      }
      if (afterSpace === position) {
        throw this.malformed();
      }
      position = this.attributes.read(afterSpace);
      if (position < 0) {
        throw this.malformed();
      }
    }
    this.tagEnd = position + (this.isEmpty ? 2 : 1);
    this.enter();
  }

  private enter(): void {
    if (this.depth === 0 && !this.isFragment) {
      if (this.rootSeen) {
        throw this.malformed();
      }
      this.mainPrefixes = findMainPrefixes(this.attributes, this.prefix().slice(0, -1));
      this.rootSeen = true;
    }
    this.isMain = this.hasMainPrefix();
    this.level = this.depth + 1;
    if (!this.isEmpty) {
      this.open[this.depth] = this.nameStart;
      this.depth += 1;
      if (this.depth > MAXIMUM_DEPTH) {
        throw this.malformed();
      }
    }
  }

  private readClosing(start: number): void {
    const bytes = this.bytes;
    this.isOpening = false;
    this.isEmpty = false;
    this.attributes.count = 0;
    const position = passSpace(bytes, this.readName(start));
    if (bytes[position] !== GREATER_THAN || this.depth === 0) {
      throw this.malformed();
    }
    const opened = this.open[this.depth - 1] ?? 0;
    const length = this.nameEnd - start;
    for (let index = 0; index < length; index += 1) {
      if (bytes[opened + index] !== bytes[start + index]) {
        throw this.malformed();
      }
    }
    const after = bytes[opened + length] ?? 0;
    if (after > SPACE && after !== GREATER_THAN && after !== SLASH) {
      throw this.malformed();
    }
    this.isMain = this.hasMainPrefix();
    this.level = this.depth;
    this.depth -= 1;
    this.tagEnd = position + 1;
  }

  /** Reads a tag's name and returns where it ends. */
  private readName(start: number): number {
    const bytes = this.bytes;
    let local = start;
    let position = start;
    for (; position < bytes.length; position += 1) {
      const byte = bytes[position] ?? 0;
      if (byte <= SPACE || byte === GREATER_THAN || byte === SLASH) {
        break;
      }
      if (byte === COLON) {
        local = position + 1;
      } else if (byte === LESS_THAN || byte === EQUALS || byte === DOUBLE_QUOTE || byte === SINGLE_QUOTE) {
        throw this.malformed();
      }
    }
    if (position === local || position >= bytes.length) {
      throw this.malformed();
    }
    this.nameStart = start;
    this.localStart = local;
    this.nameEnd = position;
    return position;
  }

  private isNamed(name: string): boolean {
    return matchesAt(this.bytes, this.localStart, this.nameEnd, name);
  }

  private hasMainPrefix(): boolean {
    if (this.isFragment) {
      return true;
    }
    const end = Math.max(this.nameStart, this.localStart - 1);
    for (const prefix of this.mainPrefixes) {
      if (matchesAt(this.bytes, this.nameStart, end, prefix)) {
        return true;
      }
    }
    return false;
  }
}
