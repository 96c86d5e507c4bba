import { Button } from "@fluentui/react-components";
import { useRef } from "react";
import type { ChangeEvent } from "react";

interface Properties {
  readonly label: string;
  readonly onChoose: (file: File) => void;
}

/** A button that asks for an .xlsx file. */
export function ChooseFile({ label, onChoose }: Properties) {
  const input = useRef<HTMLInputElement>(null);
  function choose(event: ChangeEvent<HTMLInputElement>) {
    const file = event.target.files?.[0];
    if (file !== undefined) onChoose(file);
    // The same file, saved again meanwhile, may be chosen a second time.
    event.target.value = "";
  }
  return (
    <>
      <input ref={input} type="file" accept=".xlsx,.xlsm" hidden onChange={choose} />
      <Button appearance="primary" onClick={() => input.current?.click()}>
        {label}
      </Button>
    </>
  );
}
