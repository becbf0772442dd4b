import type { ReactNode } from "react";

interface Props {
  readonly className: string;
  readonly transform?: string;
  /** Said by screen readers; left out, the text in the drawing is. */
  readonly label?: string;
  readonly isPressed: boolean;
  readonly onPress: () => void;
  /** Called when pointer or focus comes, with true, and when it goes. */
  readonly onPointed?: (pointed: boolean) => void;
  readonly children: ReactNode;
}

/** A button inside a drawing, by pointer and keyboard. */
export function DrawnButton(props: Props) {
  const { className, transform, label, isPressed, onPress, onPointed, children } = props;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing holds no button elements
    <g
      className={className}
      transform={transform}
      role="button"
      tabIndex={0}
      aria-pressed={isPressed}
      aria-label={label}
      onClick={onPress}
      onKeyDown={(event) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        onPress();
      }}
      onPointerEnter={() => onPointed?.(true)}
      onPointerLeave={() => onPointed?.(false)}
      onFocus={() => onPointed?.(true)}
      onBlur={() => onPointed?.(false)}
    >
      {children}
    </g>
  );
}
