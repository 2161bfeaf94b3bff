interface IconProps {
  /** Side in `em`; icons grow with the words beside them. */
  size?: number;
}

function Icon({ size = 1.2, path }: IconProps & { path: string }) {
  return (
    <svg
      viewBox="0 0 24 24"
      width={`${size}em`}
      height={`${size}em`}
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={path} />
    </svg>
  );
}

export const PhoneIcon = (props: IconProps) => (
  <Icon
    {...props}
    path="M6 3h3l2 5-2.5 1.5a11 11 0 0 0 6 6L16 13l5 2v3a3 3 0 0 1-3 3A15 15 0 0 1 3 6a3 3 0 0 1 3-3"
  />
);
export const TextIcon = (props: IconProps) => <Icon {...props} path="M4 4h16v12H9l-5 4V4m4 5h8m-8 3h5" />;
export const MailIcon = (props: IconProps) => <Icon {...props} path="M3 5h18v14H3V5l9 8 9-8" />;
export const SearchIcon = (props: IconProps) => (
  <Icon {...props} path="M4 11a7 7 0 1 0 14 0 7 7 0 0 0-14 0m12 5 5 5" />
);
export const LampIcon = () => (
  <svg viewBox="0 0 24 24" width="1.6em" height="1.6em" aria-hidden="true">
    <circle cx="12" cy="10" r="9" fill="var(--lamp)" opacity=".35" />
    <path
      d="M9 6h6l2 8H7zM10 14h4v4h-4zM8 19h8"
      fill="var(--lamp)"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeLinejoin="round"
    />
  </svg>
);
