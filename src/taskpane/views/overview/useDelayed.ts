import { useEffect, useState } from "react";

/** True once something has lasted for a time; at once false when it ends. */
export function useDelayed(isGoingOn: boolean, milliseconds: number): boolean {
  const [hasLasted, setHasLasted] = useState(false);
  useEffect(() => {
    if (!isGoingOn) {
      return;
    }
    const timer = setTimeout(() => {
      setHasLasted(true);
    }, milliseconds);
    return () => {
      clearTimeout(timer);
      setHasLasted(false);
    };
  }, [isGoingOn, milliseconds]);
  return isGoingOn && hasLasted;
}
