import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type DragEvent, type ReactNode, useState } from "react";
import { droppedFiles } from "./choose";
import type { FileSource } from "./files";

const useStyles = makeStyles({
  zone: { height: "100%", minHeight: 0 },
  over: { outline: `${tokens.strokeWidthThicker} dashed ${tokens.colorBrandStroke1}`, outlineOffset: "-6px" },
});

interface Properties {
  readonly onDrop: (sources: readonly FileSource[]) => void;
  readonly children: ReactNode;
}

/** Takes files that are dropped anywhere on it. */
export function DropZone({ onDrop, children }: Properties) {
  const styles = useStyles();
  const [isOver, setIsOver] = useState(false);
  const holdsFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer.types.includes("Files");
  return (
    <div
      className={mergeClasses(styles.zone, isOver && styles.over)}
      onDragOver={(event) => {
        if (holdsFiles(event)) {
          event.preventDefault();
          setIsOver(true);
        }
      }}
      onDragLeave={(event) => {
        const inside = event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget);
        setIsOver(inside);
      }}
      onDrop={(event) => {
        setIsOver(false);
        if (holdsFiles(event)) {
          event.preventDefault();
          void droppedFiles(event.dataTransfer).then(onDrop);
        }
      }}
    >
      {children}
    </div>
  );
}
