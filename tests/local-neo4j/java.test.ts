import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findJava } from '../../src/local-neo4j/java.js';
import { fakeJava, fakeProgram } from './fake-program.js';
import { temporaryFolder } from './temporary-folder.js';

describe('the Java that is found', () => {
  it('is the one of JAVA_HOME before the one of PATH', async () => {
    const folder = await temporaryFolder();
    await fakeJava(join(folder, 'home'), '21');
    await fakeJava(join(folder, 'path'), '25');
    const found = await findJava({ JAVA_HOME: join(folder, 'home'), PATH: join(folder, 'path/bin') }, []);
    expect(found).toEqual({
      command: join(folder, 'home/bin/java'),
      home: join(folder, 'home'),
      version: '21',
      build: '21+1',
    });
  });

  it('is the one of PATH where JAVA_HOME is too old', async () => {
    const folder = await temporaryFolder();
    await fakeJava(join(folder, 'home'), '1.8');
    await fakeJava(join(folder, 'path'), '17');
    const found = await findJava({ JAVA_HOME: join(folder, 'home'), PATH: join(folder, 'path/bin') }, []);
    expect(found.version).toBe('17');
  });

  it('is the newest by name in a usual folder where nothing else is new enough', async () => {
    const folder = await temporaryFolder();
    await fakeProgram(join(folder, 'path/java'), 'echo "Unable to locate a Java Runtime." >&2; exit 1');
    await fakeJava(join(folder, 'jvm/jdk-9'), '9');
    await fakeJava(join(folder, 'jvm/jdk-21'), '21');
    await fakeJava(join(folder, 'jvm/jdk-17'), '17');
    const usual = [
      { parent: join(folder, 'no-such-folder'), inside: '' },
      { parent: join(folder, 'jvm'), inside: '' },
    ];
    const found = await findJava({ PATH: join(folder, 'path') }, usual);
    expect(found.version).toBe('21');
  });
});

describe('without a Java that is new enough', () => {
  const emptyPath = { PATH: '/no-such-folder' };

  it('names both missing tools and the three ways on, and exits with 2', async () => {
    await expect(findJava(emptyPath, [])).rejects.toMatchObject({
      message: 'The local Neo4j needs Java 17 or newer and Maven; Java and Maven were not found.',
      advice: [
        'Install Java and Maven, and start again.',
        expect.stringContaining('docker compose up'),
        expect.stringContaining('NEO4J_URI'),
      ],
      exitCode: 2,
    });
  });

  it('does not ask for a Maven that is there', async () => {
    const folder = await temporaryFolder();
    await fakeProgram(join(folder, 'mvn'), 'exit 0');
    await expect(findJava({ PATH: folder }, [])).rejects.toThrow('; Java was not found.');
  });

  it('names each that is too old, and exits with 2', async () => {
    const folder = await temporaryFolder();
    await fakeJava(join(folder, 'jdk-8'), '1.8');
    await fakeJava(join(folder, 'jdk-11'), '11');
    const usual = [{ parent: folder, inside: '' }];
    await expect(findJava(emptyPath, usual)).rejects.toMatchObject({
      message: expect.stringMatching(/Java 17 or newer\. Found: .*Java 11 \(.*jdk-11.*Java 8 \(.*jdk-8/) as unknown,
      exitCode: 2,
    });
  });
});
