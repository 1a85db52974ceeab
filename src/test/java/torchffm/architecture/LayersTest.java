package torchffm.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import torchffm.Complex;
import torchffm.DType;
import torchffm.Device;
import torchffm.Layout;
import torchffm.MemoryFormat;
import torchffm.OutOfMemoryException;
import torchffm.QScheme;
import torchffm.Scalar;
import torchffm.Stream;
import torchffm.Tensor;
import torchffm.TorchException;
import torchffm.bindings.torchffm_h;

/** Each layer knows the one below it, and no other. */
class LayersTest {

    private static final String FACADE = "torchffm";
    private static final String INTERNAL = "torchffm.internal..";
    private static final String BINDINGS = "torchffm.bindings..";
    private static final String[] UPPER = {
        "torchffm.autograd..",
        "torchffm.nn..",
        "torchffm.ops..",
        "torchffm.optim..",
        "torchffm.profiler..",
        "torchffm.data..",
        "torchffm.vision..",
        "torchffm.metrics..",
        "torchffm.io.."
    };

    /** What internal may know of the facade. */
    private static final Class<?>[] VOCABULARY = {
        TorchException.class,
        OutOfMemoryException.class,
        DType.class,
        Device.class,
        Stream.class,
        Complex.class,
        Scalar.class,
        Layout.class,
        MemoryFormat.class,
        QScheme.class
    };

    private static final JavaClasses CLASSES =
            new ClassFileImporter().importLocations(List.of(placeOf(Tensor.class), placeOf(torchffm_h.class)));

    /** Where a class comes from: a folder of classes, or a jar; the tests are in neither. */
    private static Location placeOf(Class<?> one) {
        try {
            Path place = Path.of(
                    one.getProtectionDomain().getCodeSource().getLocation().toURI());
            return Files.isDirectory(place) ? Location.of(place) : Location.of(new JarFile(place.toFile()));
        } catch (URISyntaxException | IOException e) {
            throw new IllegalStateException("cannot read the classes beside " + one, e);
        }
    }

    @Test
    void onlyInternalUsesTheBindings() {
        noClasses()
                .that()
                .resideOutsideOfPackages(INTERNAL, BINDINGS)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(BINDINGS)
                .check(CLASSES);
    }

    @Test
    void theBindingsUseNothingOfOurs() {
        classes()
                .that()
                .resideInAPackage(BINDINGS)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(BINDINGS, "java..")
                .check(CLASSES);
    }

    @Test
    void internalKnowsOfTheFacadeOnlyItsVocabulary() {
        noClasses()
                .that()
                .resideInAPackage(INTERNAL)
                .should()
                .dependOnClassesThat(resideInAnyPackage(FACADE, "torchffm.*..")
                        .and(not(resideInAnyPackage(INTERNAL, BINDINGS)))
                        .and(not(belongToAnyOf(VOCABULARY))))
                .check(CLASSES);
    }

    @Test
    void thePackagesAboveTheFacadeAreBelowNoneOfIts() {
        noClasses()
                .that()
                .resideInAPackage(FACADE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(UPPER)
                .check(CLASSES);
    }

    @Test
    void nothingAboveTheFacadeTouchesNativeMemory() {
        noClasses()
                .that()
                .resideInAnyPackage(UPPER)
                .and()
                .resideOutsideOfPackage("torchffm.io..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.lang.foreign..")
                .check(CLASSES);
    }

    @Test
    void ioTouchesNativeMemoryOnlyAsBuffers() {
        noClasses()
                .that()
                .resideInAPackage("torchffm.io..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.lang.foreign..")
                        .and(not(belongToAnyOf(MemorySegment.class, Arena.class, ValueLayout.class))))
                .check(CLASSES);
    }

    @Test
    void theFacadeHasMemorySegmentsWhereItsUsersDo() {
        noClasses()
                .that()
                .resideInAPackage(FACADE)
                .and(not(simpleName("TensorData")
                        .or(simpleName("TensorArrays"))
                        .or(simpleName("Tensor"))
                        .or(simpleName("TorchArrays"))
                        .or(simpleName("TorchSegments"))
                        .or(simpleName("TorchExchange"))
                        .or(simpleName("DLPack"))))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.lang.foreign..")
                .check(CLASSES);
    }

    @Test
    void noLinkerIsUsedOutsideInternalAndTheBindings() {
        noClasses()
                .that()
                .resideOutsideOfPackages(INTERNAL, BINDINGS)
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.lang\\.foreign\\.(Linker|SymbolLookup|FunctionDescriptor)")
                .check(CLASSES);
    }

    @Test
    void thePackagesAboveTheFacadeDependOnEachOtherOneWay() {
        slices().matching("torchffm.(autograd|nn|ops|optim|profiler|data|vision|metrics|io)..")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    @Test
    void nobodyForcesACollectionButTheThreadThatWatchesNativeMemory() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("torchffm.internal.NativePressure")
                .should()
                .callMethod(System.class, "gc")
                .orShould()
                .callMethod(Runtime.class, "gc")
                .check(CLASSES);
    }

    @Test
    void nobodyEndsTheProcess() {
        noClasses()
                .should()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "halt", int.class)
                .check(CLASSES);
    }

    @Test
    void nobodyPrints() {
        noClasses()
                .that()
                .resideOutsideOfPackage(BINDINGS)
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(CLASSES);
    }
}
