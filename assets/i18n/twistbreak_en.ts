<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>Break</name>
    <message numerus="yes">
        <source>{n} breaths</source>
        <translation>
            <numerusform>{n} breath</numerusform>
            <numerusform>{n} breaths</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayPreview</name>
    <message numerus="yes">
        <source>About {n} twists in {hours} at the desk, the first at {first}, the last at {last}. You sit for at most {longest} in one go.</source>
        <translation>
            <numerusform>About {n} twist in {hours} at the desk, the first at {first}, the last at {last}. You sit for at most {longest} in one go.</numerusform>
            <numerusform>About {n} twists in {hours} at the desk, the first at {first}, the last at {last}. You sit for at most {longest} in one go.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message numerus="yes">
        <source>{n} twists are left out.</source>
        <translation>
            <numerusform>{n} twist is left out.</numerusform>
            <numerusform>{n} twists are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} twists come in a gentler form: a smaller turn, held for less time.</source>
        <translation>
            <numerusform>{n} twist comes in a gentler form: a smaller turn, held for less time.</numerusform>
            <numerusform>{n} twists come in a gentler form: a smaller turn, held for less time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} twists wait for a clinician&apos;s word.</source>
        <translation>
            <numerusform>{n} twist waits for a clinician&apos;s word.</numerusform>
            <numerusform>{n} twists wait for a clinician&apos;s word.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>it was damaged and has been rebuilt from the backup of {day} and what could still be read: {n} rows; the damaged file is kept as {aside}</source>
        <translation>
            <numerusform>it was damaged and has been rebuilt from the backup of {day} and what could still be read: {n} row; the damaged file is kept as {aside}</numerusform>
            <numerusform>it was damaged and has been rebuilt from the backup of {day} and what could still be read: {n} rows; the damaged file is kept as {aside}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it was damaged and has been rebuilt from what could still be read: {n} rows; there is no backup yet; the damaged file is kept as {aside}</source>
        <translation>
            <numerusform>it was damaged and has been rebuilt from what could still be read: {n} row; there is no backup yet; the damaged file is kept as {aside}</numerusform>
            <numerusform>it was damaged and has been rebuilt from what could still be read: {n} rows; there is no backup yet; the damaged file is kept as {aside}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it was missing and has been restored from the backup of {day}: {n} rows</source>
        <translation>
            <numerusform>it was missing and has been restored from the backup of {day}: {n} row</numerusform>
            <numerusform>it was missing and has been restored from the backup of {day}: {n} rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}, done {n} times: {sides}</source>
        <translation>
            <numerusform>{name}, done once: {sides}</numerusform>
            <numerusform>{name}, done {n} times: {sides}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <translation>
            <numerusform>{n} day</numerusform>
            <numerusform>{n} days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} twists</source>
        <translation>
            <numerusform>{n} twist</numerusform>
            <numerusform>{n} twists</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message numerus="yes">
        <source>{n} breaths a hold, {more} more than at first</source>
        <translation>
            <numerusform>{n} breath a hold, {more} more than at first</numerusform>
            <numerusform>{n} breaths a hold, {more} more than at first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds a hold, {more} more than at first</source>
        <translation>
            <numerusform>{n} second a hold, {more} more than at first</numerusform>
            <numerusform>{n} seconds a hold, {more} more than at first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} swings a side, {more} more than at first</source>
        <translation>
            <numerusform>{n} swing a side, {more} more than at first</numerusform>
            <numerusform>{n} swings a side, {more} more than at first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message numerus="yes">
        <source>At least {n} must stay.</source>
        <translation>
            <numerusform>At least {n} must stay.</numerusform>
            <numerusform>At least {n} must stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list is full: {n} entries are allowed.</source>
        <translation>
            <numerusform>The list is full: {n} entry is allowed.</numerusform>
            <numerusform>The list is full: {n} entries are allowed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message numerus="yes">
        <source>it has too few entries; it needs at least {n}</source>
        <translation>
            <numerusform>it has too few entries; it needs at least {n}</numerusform>
            <numerusform>it has too few entries; it needs at least {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it has too many entries; {n} are allowed</source>
        <translation>
            <numerusform>it has too many entries; {n} is allowed</numerusform>
            <numerusform>it has too many entries; {n} are allowed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message numerus="yes">
        <source>Today: {n} twists</source>
        <translation>
            <numerusform>Today: {n} twist</numerusform>
            <numerusform>Today: {n} twists</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message numerus="yes">
        <source>Not snoozed: {n} in a row were used up; a short twist is offered instead.</source>
        <translation>
            <numerusform>Not snoozed: {n} in a row was used up; a short twist is offered instead.</numerusform>
            <numerusform>Not snoozed: {n} in a row were used up; a short twist is offered instead.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snoozed for {by}; {n} more in a row.</source>
        <translation>
            <numerusform>Snoozed for {by}; {n} more in a row.</numerusform>
            <numerusform>Snoozed for {by}; {n} more in a row.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wipe</name>
    <message numerus="yes">
        <source>{n} files were deleted. Nothing of it is left.</source>
        <translation>
            <numerusform>{n} file was deleted. Nothing of it is left.</numerusform>
            <numerusform>{n} files were deleted. Nothing of it is left.</numerusform>
        </translation>
    </message>
</context>
</TS>
