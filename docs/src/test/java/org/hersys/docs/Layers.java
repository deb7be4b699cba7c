package org.hersys.docs;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The storeys of hersys-core from the ground up: each may use what lies below it, and nothing beside or above. */
final class Layers {
    private static final String ROOT = "org.hersys";

    private Layers() {}

    /** A storey: packages below the root, in ArchUnit's notation; the empty one is the root itself. */
    static Layer layer(String name, String... packages) {
        return new Layer(
                name,
                Arrays.stream(packages)
                        .map(each -> each.isEmpty() ? ROOT : ROOT + "." + each)
                        .toList());
    }

    /** An architecture in which every storey sees those named before it only. */
    static LayeredArchitecture downward(Layer... layers) {
        var architecture = layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage(ROOT + "..")
                .withOptionalLayers(true);
        for (var layer : layers) {
            architecture = architecture.layer(layer.name).definedBy(layer.packages.toArray(String[]::new));
        }
        var below = new ArrayList<String>();
        for (var layer : layers) {
            architecture = below.isEmpty()
                    ? architecture.whereLayer(layer.name).mayNotAccessAnyLayer()
                    : architecture.whereLayer(layer.name).mayOnlyAccessLayers(below.toArray(String[]::new));
            below.add(layer.name);
        }
        return architecture;
    }

    record Layer(String name, List<String> packages) {}
}
