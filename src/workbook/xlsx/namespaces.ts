import type { Attributes } from "./attributes";

/** The prefixes that a root binds to the namespace it is of itself, given its own prefix. */
export function findMainPrefixes(attributes: Attributes, own: string): readonly string[] {
  const bindings = readBindings(attributes);
  const namespace = bindings.find(({ prefix }) => prefix === own)?.namespace;
  const others = bindings.filter((binding) => binding.namespace === namespace).map(({ prefix }) => prefix);
  return [...new Set([own, ...others])];
}

/** The prefix that a tag's attributes bind to a namespace; null when they bind none. */
export function findPrefix(attributes: Attributes, namespace: string): string | null {
  const bindings = readBindings(attributes).filter(({ prefix }) => prefix !== "");
  return bindings.find((binding) => binding.namespace === namespace)?.prefix ?? null;
}

function readBindings(attributes: Attributes): readonly { readonly prefix: string; readonly namespace: string }[] {
  return Array.from({ length: attributes.count }, (_, number) => number).flatMap((number) => {
    const name = attributes.localName(number);
    const namespace = attributes.value(number);
    if (attributes.prefix(number) === "xmlns") {
      return [{ prefix: name, namespace }];
    }
    return name === "xmlns" && attributes.prefix(number) === "" ? [{ prefix: "", namespace }] : [];
  });
}
