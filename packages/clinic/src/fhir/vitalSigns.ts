/** LOINC codes of signs that FHIR counts among the vital signs (loinc.org, panel 85353-1). */
export const vitalSigns: Readonly<Record<string, string>> = {
  heartRate: "8867-4",
  systolic: "8480-6",
  diastolic: "8462-4",
  meanPressure: "8478-0",
  temperature: "8310-5",
  weight: "29463-7",
  height: "8302-2",
  bodyMassIndex: "39156-5",
};
